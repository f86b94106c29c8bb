using DutyLaw.Packs;
using ScenarioPlayer;
using ScenarioPlayer.Format;

namespace Platform.Tests.Scenarios;

/// <summary>Scenarios as the reader takes them.</summary>
internal static class Reader
{
    /// <summary>The first three lines of most scenarios; steps begin in line 5.</summary>
    public const string Head =
        """
        scenario: 演练
        jurisdiction: "152221"
        clock: 2024-09-13T09:00

        """;

    public static IReadOnlyList<Jurisdiction> Packs { get; } = PackLoader.LoadAll(Repository.Path("jurisdictions"));

    public static IReadOnlyList<string> Shipped => ScenarioFiles.Of(Repository.Path("scenarios"));

    public static Scenario Read(string text)
    {
        var (scenario, faults) = new ScenarioReader(Packs).Read("a.yaml", text);
        faults.ShouldBeEmpty();
        return scenario.ShouldNotBeNull();
    }

    public static IReadOnlyList<FormatFault> FaultsOf(string text)
    {
        var (scenario, faults) = new ScenarioReader(Packs).Read("a.yaml", text);
        scenario.ShouldBeNull();
        return faults;
    }
}
