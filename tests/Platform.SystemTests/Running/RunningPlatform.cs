using System.Net;
using System.Net.Sockets;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Platform.SystemTests.BackOffice;
using ScenarioPlayer.Http;

namespace Platform.SystemTests.Running;

/// <summary>
/// The whole platform, its app host in this process, with a test clock, demonstration accounts and two replicas of review and registry. Its
/// packs are the shipped ones, and a newer edition of XA-1 that takes effect in 2031.
/// </summary>
public sealed class RunningPlatform : IAsyncLifetime
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromMinutes(5);
    private readonly Dictionary<string, Official> officials = [];
    private DistributedApplication application = null!;

    internal string Data { get; } =
        Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"platform-test-{Guid.NewGuid():N}")).FullName;

    internal Uri Portal { get; private set; } = null!;

    internal Dashboard Dashboard { get; private set; } = null!;

    /// <summary>The command line's way to the platform; its accounts sign in once for all scenarios.</summary>
    internal PlatformClient Client { get; private set; } = null!;

    internal string Password => File.ReadAllText(Path.Combine(Data, "secrets", "demo-password")).Trim();

    private ResourceNotificationService States => application.ResourceNotifications;

    public async Task InitializeAsync()
    {
        var packs = NewerEdition.AddedTo(Path.Combine(Data, "jurisdictions"));
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.AppHost>(
            ["--test-clock", "true", "--demo", "true", "--replicas", "2", "--servers", "installed", "--data", Data, "--packs", packs],
            (options, _) => options.DisableDashboard = false);
        builder.Services.AddSingleton(TextWriter.Null);
        builder.Services.AddLogging(log => log.AddFilter("AppHost.Resources", LogLevel.None)); // each keeps its own, for the dashboard
        application = await builder.BuildAsync();
        await application.StartAsync().WaitAsync(StartTimeout);
        foreach (var service in Model.GetProjectResources())
        {
            await States.WaitForResourceHealthyAsync(service.Name).WaitAsync(StartTimeout);
        }

        Portal = AddressOf("portal");
        Dashboard = await Dashboard.OfAsync(application);
        Client = new PlatformClient(Portal, Password);
        await TimeIsAsync("2024-11-18T09:00");
    }

    public async Task DisposeAsync()
    {
        Client?.Dispose();
        foreach (var official in officials.Values)
        {
            official.Dispose();
        }

        var processes = Model.Resources.SelectMany(resource => ProcessesOf(resource.Name)).ToList();
        await application.StopAsync();
        await application.DisposeAsync();
        processes.Where(process => Directory.Exists($"/proc/{process}")).ShouldBeEmpty("no process of the platform is left after its stop");
        ProcessList.Of(Data).ShouldBeEmpty("no process works in the platform's data after its stop");
        Directory.Delete(Data, recursive: true);
    }

    /// <summary>An official signed in for a body; the same one each time.</summary>
    internal async Task<Official> AsAsync(string account)
    {
        if (!officials.TryGetValue(account, out var official))
        {
            officials[account] = official = await Official.SignInAsync(Portal, account, Password);
        }

        return official;
    }

    /// <summary>A browser without a cookie jar, at an address of this machine.</summary>
    internal HttpClient Browser(string from = "127.0.0.1") => new(new SocketsHttpHandler
    {
        UseCookies = false,
        AllowAutoRedirect = false,
        ConnectCallback = async (context, cancel) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(IPAddress.Parse(from), 0));
            await socket.ConnectAsync(context.DnsEndPoint, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    {
        BaseAddress = Portal,
        DefaultRequestHeaders = { { "X-Requested-With", "duty" } },
    };

    /// <summary>Moves the clock of the whole platform.</summary>
    internal async Task TimeIsAsync(string local) =>
        (await (await AsAsync("establishment-office@152200")).PutAsync("/api/test-clock", new { now = local })).EnsureSuccessStatusCode();

    /// <summary>A service's database, as its owner sees it: past row-level security.</summary>
    internal async Task<NpgsqlConnection> DatabaseAsync(string service)
    {
        var connection = new NpgsqlConnection(await ConnectionStringAsync($"{service}-db"));
        await connection.OpenAsync();
        return connection;
    }

    internal async Task<string> ConnectionStringAsync(string resource) => (await application.GetConnectionStringAsync(resource))!;

    /// <summary>Where the first replica of a service listens for HTTP.</summary>
    internal Uri AddressOf(string service) => application.GetEndpoint(service, "http");

    /// <summary>Process ids of a service's replicas or of a server.</summary>
    internal IReadOnlyList<int> ProcessesOf(string name) =>
    [
        .. ReplicasOf(name).Select(replica => States.TryGetCurrentState(replica, out var now) ? now : null)
            .Select(now => now?.Snapshot.Properties.FirstOrDefault(property => property.Name == "executable.pid")?.Value)
            .OfType<int>(),
    ];

    /// <summary>Once the engine has seen every replica of a service, or a server, end: starts each again.</summary>
    internal async Task StartAgainAsync(string name)
    {
        var commands = application.Services.GetRequiredService<ResourceCommandService>();
        foreach (var replica in ReplicasOf(name))
        {
            await States.WaitForResourceAsync(replica, KnownResourceStates.TerminalStates).WaitAsync(TimeSpan.FromMinutes(1));
            (await commands.ExecuteCommandAsync(replica, KnownResourceCommands.StartCommand)).Success.ShouldBeTrue();
        }
    }

    /// <summary>Until the portal reaches a service.</summary>
    internal async Task AnswersAsync(string service)
    {
        var official = await AsAsync("establishment-office@152200");
        await Eventually.GetAsync(
            async () => (await official.SendAsync(HttpMethod.Get, $"/api/{service}/alive")).IsSuccessStatusCode ? "up" : null,
            $"{service} answers again", 120);
    }

    private DistributedApplicationModel Model => application.Services.GetRequiredService<DistributedApplicationModel>();

    /// <summary><c>review</c>, <c>review-2</c> …</summary>
    private IEnumerable<string> ReplicasOf(string name) => Model.Resources.Select(resource => resource.Name).Where(resource =>
        resource == name
        || (resource.StartsWith($"{name}-", StringComparison.Ordinal) && int.TryParse(resource[(name.Length + 1)..], out _)));
}

/// <summary>Tests that share one running platform and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class PlatformCollection : ICollectionFixture<RunningPlatform>, ICollectionFixture<Browser>
{
    public const string Name = "Platform";
}
