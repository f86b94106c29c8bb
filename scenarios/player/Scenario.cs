using System.Text.Json.Nodes;
using ScenarioPlayer.Format;

namespace ScenarioPlayer;

/// <summary>A journey as a file tells it.</summary>
/// <param name="File">The file's name, as messages show it.</param>
/// <param name="Title">What it shows, in one sentence.</param>
/// <param name="Jurisdiction">The county it plays in.</param>
/// <param name="Clock">The local time at which it begins; null: the clock is left alone.</param>
public sealed record Scenario(string File, string Title, string Jurisdiction, DateTime? Clock, IReadOnlyList<Step> Steps);

/// <summary>One step of a scenario.</summary>
/// <param name="Line">Where it begins in the file.</param>
/// <param name="As">The account that acts.</param>
/// <param name="Do">What it does; null: the step only looks.</param>
/// <param name="On">Name of the saved case, without <c>$</c>.</param>
/// <param name="Save">The name under which the resulting case is kept.</param>
/// <param name="Within">How long expectations may take to come true.</param>
public sealed record Step(
    int Line,
    DateTime? At,
    string? As,
    Verb? Do,
    string? Procedure,
    string? On,
    JsonObject With,
    string? Save,
    IReadOnlyList<Expected> Expect,
    TimeSpan Within)
{
    /// <summary>True where the act is to be refused, or to get a status of its own.</summary>
    public bool ExpectsRefusal => Expect.Any(e => e.What is "refused" or "status");
}

/// <summary>One expectation.</summary>
/// <param name="What">Its key: <c>state</c>, <c>due</c> …</param>
public sealed record Expected(string What, JsonNode Value, int Line);
