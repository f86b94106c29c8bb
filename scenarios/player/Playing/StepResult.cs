using System.Text.Json.Nodes;
using ScenarioPlayer.Http;

namespace ScenarioPlayer.Playing;

/// <summary>How a step went.</summary>
/// <param name="Number">Its place in the scenario, from 1.</param>
/// <param name="At">The scenario's time; null where it leaves the clock alone.</param>
/// <param name="Actor">Name of the body that acted.</param>
/// <param name="Answer">What the system said; null where the step only looks.</param>
/// <param name="State">The case's state afterwards, its title, and its number.</param>
/// <param name="Opened">Clocks that the step opened.</param>
/// <param name="Held">How many expectations held.</param>
/// <param name="Failures">What did not hold; empty where the step went as written.</param>
public sealed record StepResult(
    Step Step,
    int Number,
    DateTime? At,
    string? Actor,
    Answer? Answer,
    (string Name, string Title, string? Number)? State,
    IReadOnlyList<OpenedClock> Opened,
    int Held,
    IReadOnlyList<Failure> Failures);

/// <summary>A clock that a step opened, as the case shows it, and the name of the body that must act.</summary>
public sealed record OpenedClock(JsonNode Clock, string BodyName);

/// <summary>One thing that is not as the file says.</summary>
public sealed record Failure(int Line, string What, string Expected, string Actual);
