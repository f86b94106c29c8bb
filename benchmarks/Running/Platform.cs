using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bench.Running;

/// <summary>
/// A platform of its own, started for a benchmark with an empty data folder and stopped after it. The app host is in this process: what it
/// uses itself is in no figure.
/// </summary>
internal sealed class Platform : IAsyncDisposable
{
    private const string Mark = "PLATFORM_BENCH";
    private const UnixFileMode OwnerAndPassers = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private static readonly TimeSpan StartTimeout = TimeSpan.FromMinutes(3);
    private readonly DistributedApplication application;

    private Platform(DistributedApplication application, string data, string postgres)
    {
        this.application = application;
        DataFolder = data;
        Portal = application.GetEndpoint("portal", "http");
        Postgres = postgres;
    }

    public string DataFolder { get; }

    /// <summary>Stands in the environment of every process of this platform but the app host's.</summary>
    public string ProcessMark => $"{Mark}={Path.GetFileName(DataFolder)}";

    public Uri Portal { get; }

    /// <summary>Connection string of the PostgreSQL server.</summary>
    public string Postgres { get; }

    public string DemoPassword => File.ReadAllText(Path.Combine(DataFolder, "secrets", "demo-password")).Trim();

    public static async Task<Platform> StartAsync()
    {
        var data = Directory.CreateTempSubdirectory("duty-bench-").FullName;
        File.SetUnixFileMode(data, OwnerAndPassers);
        Environment.SetEnvironmentVariable(Mark, Path.GetFileName(data)); // the engine passes it on
        Console.Error.WriteLine("Starting a platform …");
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.AppHost>(
            ["--demo", "true", "--servers", "installed", "--data", data], (options, _) => options.DisableDashboard = false);
        builder.Services.AddSingleton(Console.Error);
        builder.Services.AddLogging(log => log.AddFilter("AppHost.Resources", LogLevel.None));
        var application = await builder.BuildAsync();
        try
        {
            await application.StartAsync().WaitAsync(StartTimeout);
            foreach (var service in application.Services.GetRequiredService<DistributedApplicationModel>().GetProjectResources())
            {
                await application.ResourceNotifications.WaitForResourceHealthyAsync(service.Name).WaitAsync(StartTimeout);
            }

            return new(application, data, (await application.GetConnectionStringAsync("postgres"))!);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await application.StopAsync();
        await application.DisposeAsync();
        Directory.Delete(DataFolder, recursive: true);
    }
}
