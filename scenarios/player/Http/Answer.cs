using System.Text.Json.Nodes;

namespace ScenarioPlayer.Http;

/// <summary>What came back from a service.</summary>
/// <param name="Body">The JSON it holds; null where there is none.</param>
/// <param name="Version">The <c>ETag</c>, for <c>If-Match</c>.</param>
public sealed record Answer(int Status, JsonNode? Body, string? Version)
{
    /// <summary>True for 2xx.</summary>
    public bool Succeeded => Status is >= 200 and < 300;

    /// <summary>The rule that stood in the way.</summary>
    public string? Rule => Text("rule");

    /// <summary>The article it rests on.</summary>
    public string? Article => Text("article");

    /// <summary>What it says to the person, in one line.</summary>
    public string Sentence => Text("title") is { } title ? $"{Status} {title}" : Status.ToString();

    private string? Text(string name) => Body is JsonObject problem && problem[name] is JsonValue value ? value.ToString() : null;
}
