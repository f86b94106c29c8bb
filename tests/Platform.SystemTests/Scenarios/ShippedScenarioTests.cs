using Cli.Play;
using Cli.Play.Output;
using Cli.Play.Playing;
using DutyLaw.Packs;
using Platform.SystemTests.Running;
using Spectre.Console;
using RunningPlatform = Platform.SystemTests.Running.RunningPlatform;

namespace Platform.SystemTests.Scenarios;

/// <summary>The regulation's journeys, played through the portal on the whole platform.</summary>
[Collection(PlatformCollection.Name)]
public sealed class ShippedScenarioTests(RunningPlatform platform)
{
    private static readonly IReadOnlyList<Jurisdiction> Packs = PackLoader.LoadAll(Path.Combine(Repository.Root, "jurisdictions"));

    public static TheoryData<string> Shipped => [.. Files.Select(f => Path.GetFileNameWithoutExtension(f))];

    private static IReadOnlyList<string> Files => ScenarioFiles.Of(Path.Combine(Repository.Root, "scenarios"));

    [Theory]
    [MemberData(nameof(Shipped))]
    public async Task The_journey_goes_as_the_regulation_says(string scenario) =>
        await PlayAsync(Files.Where(f => Path.GetFileNameWithoutExtension(f) == scenario));

    [Fact]
    public async Task Scenarios_can_be_played_again_in_any_order() => await PlayAsync(Files.Reverse());

    private async Task PlayAsync(IEnumerable<string> files)
    {
        var (scenarios, faults) = new ScenarioReader(Packs).ReadAll(files);
        faults.ShouldBeEmpty();
        scenarios.ShouldNotBeEmpty();
        var told = new StringWriter();
        var timeline = new Timeline(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(told), Ansi = AnsiSupport.No }));
        var player = new Player(platform.Client, Packs, Guid.NewGuid().ToString("N")[..8], timeline);
        foreach (var scenario in scenarios)
        {
            (await player.PlayAsync(scenario, CancellationToken.None)).ShouldBeTrue(told.ToString());
        }
    }
}
