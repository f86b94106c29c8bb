using System.Text.Json.Nodes;

namespace Cli.Play.Playing;

/// <summary>A case that a step named.</summary>
/// <param name="Account">Who opened or found it; who looks at it where a step does not say.</param>
/// <param name="Form">The form as it was last handed in; empty where nobody did.</param>
internal sealed record SavedCase(string Id, string Title, string Account, JsonObject Form);
