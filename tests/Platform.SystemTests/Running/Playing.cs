using Cli.Play;
using DutyLaw.Packs;
using ScenarioPlayer;
using ScenarioPlayer.Playing;
using Spectre.Console;

namespace Platform.SystemTests.Running;

/// <summary>Scenarios, played as the command line plays them.</summary>
internal static class Playing
{
    private static readonly IReadOnlyList<Jurisdiction> Packs = PackLoader.LoadAll(Path.Combine(Repository.Root, "jurisdictions"));

    /// <summary>Files of all shipped scenarios.</summary>
    public static IReadOnlyList<string> Shipped => ScenarioFiles.Of(Path.Combine(Repository.Root, "scenarios"));

    /// <summary>Every expectation holds.</summary>
    public static async Task PlayAsync(this RunningPlatform platform, IEnumerable<string> files)
    {
        var (scenarios, faults) = new ScenarioReader(Packs).ReadAll(files);
        faults.ShouldBeEmpty();
        scenarios.ShouldNotBeEmpty();
        var told = new StringWriter();
        var timeline = new Timeline(AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(told), Ansi = AnsiSupport.No }));
        var player = new Player(platform.Client, Packs, Guid.NewGuid().ToString("N")[..8], timeline);
        foreach (var scenario in scenarios)
        {
            (await player.PlayAsync(scenario, CancellationToken.None)).ShouldBeTrue(told.ToString());
        }
    }
}
