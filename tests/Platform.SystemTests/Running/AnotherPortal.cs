using System.Diagnostics;

namespace Platform.SystemTests.Running;

/// <summary>One more portal of a running platform, on the same database, with settings of its own.</summary>
internal sealed class AnotherPortal : IAsyncDisposable
{
    private readonly Process process;

    private AnotherPortal(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Starts it in Production, without demonstration and test clock, unless the settings say otherwise.</summary>
    public static async Task<AnotherPortal> StartAsync(RunningPlatform platform, params (string Name, string Value)[] settings)
    {
        var folder = AppContext.BaseDirectory.TrimEnd('/');
        var home = Path.Combine(folder, "..", "..", "Portal", Path.GetFileName(folder));
        var start = new ProcessStartInfo("dotnet", [Path.Combine(home, "Portal.dll")])
        {
            WorkingDirectory = home,
            RedirectStandardOutput = true,
        };
        start.Environment["ConnectionStrings__portal-db"] = await platform.ConnectionStringAsync("portal-db");
        start.Environment["Packs__Folder"] = Path.Combine(Repository.Root, "jurisdictions");
        start.Environment["Secrets__Folder"] = Path.Combine(platform.Data, "secrets");
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        foreach (var service in (string[])["intake", "review", "registry", "assessment"])
        {
            start.Environment[$"services__{service}__http__0"] = platform.AddressOf(service).ToString();
        }

        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        var address = await Eventually.GetAsync(
            async () => await process.StandardOutput.ReadLineAsync() is { } line
                && line.Contains("Now listening on: ", StringComparison.Ordinal)
                ? line.Split("Now listening on: ")[1].Trim() : null,
            "another portal listens");
        _ = process.StandardOutput.ReadToEndAsync();
        return new(process, new Uri(address));
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
