using System.Diagnostics;

namespace Platform.Tests.OpenApi;

/// <summary>What each service offers is in the repository, so that a change of it is seen where changes are read.</summary>
public sealed class OpenApiDocumentTests
{
    private const string Refresh = "WRITE_OPENAPI=1 dotnet test tests/Platform.Tests --filter FullyQualifiedName~OpenApiDocumentTests";

    [Theory]
    [InlineData("assessment", "Assessment")]
    [InlineData("intake", "Intake")]
    [InlineData("portal", "Portal")]
    [InlineData("registry", "Registry")]
    [InlineData("review", "Review")]
    public async Task The_committed_document_is_what_the_service_offers(string service, string program)
    {
        var committed = Repository.Path($"docs/openapi/{service}.json");
        var offered = await OfferedAsync(service, program);
        if (Environment.GetEnvironmentVariable("WRITE_OPENAPI") is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(committed)!);
            await File.WriteAllTextAsync(committed, offered);
        }

        var before = File.Exists(committed) ? await File.ReadAllTextAsync(committed) : "";
        (before == offered).ShouldBeTrue(
            $"docs/openapi/{service}.json is not what {service} offers; {FirstDifference(before, offered)}. "
            + $"If the change is meant: {Refresh}");
    }

    /// <summary>The service's own command writes it; nothing is connected to.</summary>
    private static async Task<string> OfferedAsync(string service, string program)
    {
        var folder = AppContext.BaseDirectory.TrimEnd('/');
        var home = Path.Combine(folder, "..", "..", program, Path.GetFileName(folder));
        var file = Path.Combine(Scratch.NewFolder(), "document.json");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(home, $"{program}.dll"), "openapi", file])
        {
            WorkingDirectory = home,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[$"ConnectionStrings__{service}-db"] = "Host=127.0.0.1;Port=1;Username=nobody;Password=none";
        start.Environment["ConnectionStrings__rabbitmq"] = "amqp://127.0.0.1:1";
        start.Environment["Packs__Folder"] = Repository.Path("jurisdictions");
        start.Environment["Secrets__Folder"] = Scratch.NewFolder();
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var other in (string[])["intake", "review", "registry", "assessment", "portal"])
        {
            start.Environment[$"services__{other}__http__0"] = start.Environment[$"services__{other}__grpc__0"] = "http://127.0.0.1:1";
        }

        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, string.Concat(said));
        var offered = await File.ReadAllTextAsync(file);
        File.Delete(file);
        return offered;
    }

    private static string FirstDifference(string before, string offered)
    {
        var (old, now) = (before.Split('\n'), offered.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length))
            .FirstOrDefault(i => old.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $"line {line + 1} is {old.ElementAtOrDefault(line)?.Trim()} and would be {now.ElementAtOrDefault(line)?.Trim()}";
    }
}
