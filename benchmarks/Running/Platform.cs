using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Bench.Running;

/// <summary>A platform of its own, started for a benchmark with an empty data folder and stopped after it.</summary>
internal sealed class Platform : IAsyncDisposable
{
    private readonly Process host;

    private Platform(Process host, string data, string mark, Uri portal, string postgres)
    {
        this.host = host;
        DataFolder = data;
        Mark = mark;
        Portal = portal;
        Postgres = postgres;
    }

    public string DataFolder { get; }

    /// <summary>Stands in the environment of every process of this platform.</summary>
    public string Mark { get; }

    public Uri Portal { get; }

    /// <summary>Connection string of the PostgreSQL server.</summary>
    public string Postgres { get; }

    public string DemoPassword => File.ReadAllText(Path.Combine(DataFolder, "secrets", "demo-password")).Trim();

    /// <summary>Starts it; its output goes to standard error.</summary>
    public static async Task<Platform> StartAsync()
    {
        var data = Directory.CreateTempSubdirectory("duty-bench-").FullName;
        File.SetUnixFileMode(data, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherExecute | UnixFileMode.GroupExecute);
        var session = Path.Combine(data, "session.json");
        var mark = $"PLATFORM_BENCH={Path.GetFileName(data)}";
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "../../AppHost/release/AppHost.dll"), "--demo", "true", "--data", data, "--session-file", session },
            RedirectStandardOutput = true,
        };
        start.Environment["PLATFORM_BENCH"] = Path.GetFileName(data);
        var host = Process.Start(start)!;
        while (await host.StandardOutput.ReadLineAsync() is { } line)
        {
            Console.Error.WriteLine(line);
            if (line.StartsWith("ready", StringComparison.Ordinal))
            {
                _ = host.StandardOutput.ReadToEndAsync();
                return new(host, data, mark, new Uri(line.Split("portal=")[1].Split(' ')[0]), ConnectionStringOf("postgres", session));
            }
        }

        throw new InvalidOperationException("The platform ended before it was ready.");
    }

    public async ValueTask DisposeAsync()
    {
        kill(host.Id, 15);
        await host.WaitForExitAsync();
        Directory.Delete(DataFolder, recursive: true);
    }

    private static string ConnectionStringOf(string resource, string session)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(session));
        return json.RootElement.GetProperty("resources").EnumerateArray()
            .First(r => r.GetProperty("name").GetString() == resource).GetProperty("connectionString").GetString()!;
    }

    [DllImport("libc")]
    private static extern int kill(int pid, int signal);
}
