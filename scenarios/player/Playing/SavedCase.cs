using System.Text.Json.Nodes;

namespace ScenarioPlayer.Playing;

/// <summary>A case that a step named, or a conference or topic.</summary>
/// <param name="Account">Who opened or found it; who looks at it where a step does not say.</param>
/// <param name="Form">The form as it was last handed in; empty where nobody did.</param>
internal sealed record SavedCase(string Id, string Title, string Account, JsonObject Form)
{
    /// <summary>Where it is looked at; null where it cannot be by itself.</summary>
    public string? Address { get; init; } = $"/api/review/cases/{Id}";
}
