using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Npgsql;
using Platform.SystemTests.Engine;

namespace Platform.SystemTests.Running;

/// <summary>
/// The whole platform, started as ./run starts it, with a test clock, demonstration accounts and two replicas of review and registry. Its
/// packs are the shipped ones, and a newer edition of XA-1 that takes effect in 2031.
/// </summary>
public sealed class RunningPlatform : IAsyncLifetime
{
    private readonly ConcurrentQueue<string> lines = new();
    private readonly string mark = $"PLATFORM_TEST={Guid.NewGuid():N}";
    private readonly Dictionary<string, Official> officials = [];
    private Process host = null!;

    internal string Data { get; } = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"platform-test-{Guid.NewGuid():N}")).FullName;

    internal Uri Portal { get; private set; } = null!;

    internal JsonElement Session { get; private set; }

    internal ResourceService Resources { get; private set; } = null!;

    internal string Password => File.ReadAllText(Path.Combine(Data, "secrets", "demo-password")).Trim();

    public async Task InitializeAsync()
    {
        var folder = AppContext.BaseDirectory.TrimEnd('/');
        var program = Path.Combine(folder, "..", "..", "AppHost", Path.GetFileName(folder), "AppHost.dll");
        var session = Path.Combine(Data, "session.json");
        var packs = NewerEdition.AddedTo(Path.Combine(Data, "jurisdictions"));
        string[] command =
            [mark, "dotnet", program, "--test-clock", "true", "--demo", "true", "--replicas", "2", "--data", Data, "--packs", packs, "--session-file", session];
        host = Process.Start(new ProcessStartInfo("env", command) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _ = ReadAsync(host.StandardOutput);
        _ = ReadAsync(host.StandardError);
        await Eventually.BeTrueAsync(() => host.HasExited || lines.Any(IsReady), "the platform is ready", 300);
        if (host.HasExited)
        {
            throw new InvalidOperationException(string.Join('\n', lines));
        }

        Portal = new Uri(lines.First(IsReady).Split("portal=")[1].Split(' ')[0]);
        Session = JsonSerializer.Deserialize<JsonElement>(await File.ReadAllTextAsync(session));
        var dashboard = Session.GetProperty("dashboard");
        Resources = new ResourceService(dashboard.GetProperty("resourceService").GetString()!, dashboard.GetProperty("serviceKey").GetString()!);
        await TimeIsAsync("2024-11-18T09:00");
    }

    public async Task DisposeAsync()
    {
        Resources?.Dispose();
        foreach (var official in officials.Values)
        {
            official.Dispose();
        }

        await ProcessList.SignalAsync("TERM", $"{host.Id}");
        await host.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(120));
        await Eventually.BeTrueAsync(() => ProcessList.Of(mark, Data).Count == 0, "no process of the platform is left after its stop");
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
        var connection = new NpgsqlConnection(ConnectionString($"{service}-db"));
        await connection.OpenAsync();
        return connection;
    }

    internal string ConnectionString(string resource) => ResourceOf(resource).GetProperty("connectionString").GetString()!;

    /// <summary>Where the first replica of a service listens for HTTP.</summary>
    internal Uri AddressOf(string service) =>
        new(ResourceOf(service).GetProperty("instances")[0].GetProperty("endpoints").GetProperty("http").GetString()!);

    /// <summary>Process ids of a program of this platform, by a part of its command line.</summary>
    internal IReadOnlyList<string> ProcessesOf(string program) =>
        [.. ProcessList.Of(mark, Data).Where(p => p.Contains(program, StringComparison.Ordinal)).Select(p => p.Split(' ')[0])];

    /// <summary>Once the engine has seen every instance of a resource end: starts each again.</summary>
    internal async Task StartAgainAsync(string name)
    {
        var ended = await Eventually.GetAsync(
            async () => await InstancesAsync(name) is var all && all.All(r => r.State is "Exited" or "Finished") ? all : null, $"the engine has seen {name} end");
        foreach (var instance in ended)
        {
            await Resources.StartAsync(instance);
        }
    }

    /// <summary>Until the portal reaches a service.</summary>
    internal async Task AnswersAsync(string service)
    {
        var official = await AsAsync("establishment-office@152200");
        await Eventually.GetAsync(
            async () => (await official.SendAsync(HttpMethod.Get, $"/api/{service}/alive")).IsSuccessStatusCode ? "up" : null, $"{service} answers again", 120);
    }

    private JsonElement ResourceOf(string name) => Session.GetProperty("resources").EnumerateArray().First(r => r.GetProperty("name").GetString() == name);

    private async Task<IReadOnlyList<Aspire.Hosting.Dashboard.Protocol.Resource>> InstancesAsync(string name) =>
        [.. (await Resources.ResourcesAsync()).Where(r => r.DisplayName == name)];

    private static bool IsReady(string line) => line.StartsWith("ready", StringComparison.Ordinal);

    private async Task ReadAsync(StreamReader stream)
    {
        while (await stream.ReadLineAsync() is { } line)
        {
            lines.Enqueue(line);
        }
    }
}

/// <summary>Tests that share one running platform.</summary>
[CollectionDefinition(Name)]
public sealed class PlatformCollection : ICollectionFixture<RunningPlatform>
{
    public const string Name = "Platform";
}
