using ScenarioPlayer.Http;

namespace ScenarioPlayer.Playing;

/// <summary>What came of a step's verb.</summary>
/// <param name="Case">The case it was done on, or that came of it.</param>
internal sealed record Done(Answer Answer, SavedCase? Case)
{
    /// <summary>What is left to wait for, in words, where the effect did not arrive in time.</summary>
    public string? Missing { get; init; }
}
