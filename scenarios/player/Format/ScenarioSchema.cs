using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace ScenarioPlayer.Format;

/// <summary>The format as JSON Schema, for editors.</summary>
public static class ScenarioSchema
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The text of <c>scenarios/schema.json</c>.</summary>
    public static string Write()
    {
        var schema = ScenarioFields.Root.ToSchema();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "A scenario: a journey through the public API, played by ./run play");
        var step = (JsonObject)schema["properties"]!["steps"]!["items"]!;
        step["allOf"] = new JsonArray([.. VerbTable.All.Values.OrderBy(v => v.Name, StringComparer.Ordinal).Select(FieldsOf)]);
        return schema.ToJsonString(Indented) + "\n";
    }

    /// <summary>With this verb, these fields.</summary>
    private static JsonNode FieldsOf(Verb verb) => new JsonObject
    {
        ["if"] = new JsonObject
        {
            ["properties"] = new JsonObject { ["do"] = new JsonObject { ["const"] = verb.Name } },
            ["required"] = new JsonArray("do"),
        },
        ["then"] = new JsonObject
        {
            ["description"] = verb.Meaning,
            ["properties"] = new JsonObject { ["with"] = verb.With.ToSchema() },
        },
    };
}
