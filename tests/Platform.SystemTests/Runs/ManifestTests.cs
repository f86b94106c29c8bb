using System.Diagnostics;
using System.Text.Json;
using Platform.Tests;

namespace Platform.SystemTests.Runs;

/// <summary>What is deployed elsewhere is told by Aspire's own manifest.</summary>
[Collection("Runs")]
public sealed class ManifestTests
{
    [Fact]
    public async Task It_names_services_as_projects_and_servers_as_containers()
    {
        var folder = AppContext.BaseDirectory.TrimEnd('/');
        var program = Path.Combine(folder, "..", "..", "AppHost", Path.GetFileName(folder), "AppHost.dll");
        var manifest = Path.Combine(Scratch.NewFolder(), "manifest.json");
        string[] command = [program, "--publisher", "manifest", "--output-path", manifest];
        using var host = Process.Start(new ProcessStartInfo("dotnet", command) { RedirectStandardOutput = true })!;
        await host.StandardOutput.ReadToEndAsync();
        await host.WaitForExitAsync();
        host.ExitCode.ShouldBe(0);

        var resources = JsonSerializer.Deserialize<JsonElement>(await File.ReadAllTextAsync(manifest)).GetProperty("resources");
        string TypeOf(string name) => resources.GetProperty(name).GetProperty("type").GetString()!;
        new[] { "portal", "intake", "review", "registry", "assessment" }.Select(TypeOf).ShouldAllBe(type => type == "project.v0");
        new[] { "postgres", "rabbitmq", "redis" }.Select(TypeOf).ShouldAllBe(type => type == "container.v0");
    }
}
