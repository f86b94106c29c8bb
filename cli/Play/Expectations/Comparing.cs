using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Cli.Play.Expectations;

/// <summary>Compares what was expected with what is, and shows both.</summary>
internal static class Comparing
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Nothing where they are the same.</summary>
    public static IEnumerable<Mismatch> Same(string what, JsonNode? expected, JsonNode? actual) =>
        JsonNode.DeepEquals(expected, actual) ? [] : [new(what, Show(expected), Show(actual))];

    /// <summary>Nothing where the lists hold the same texts in any order.</summary>
    public static IEnumerable<Mismatch> SameSet(string what, JsonNode? expected, JsonNode? actual) =>
        Same(what, Sorted(expected), Sorted(actual));

    /// <summary>A value as people read it.</summary>
    public static string Show(JsonNode? node) => node switch
    {
        null => "（无）",
        JsonValue value => value.ToString(),
        _ => node.ToJsonString(Readable),
    };

    /// <summary>The texts of a list.</summary>
    public static IEnumerable<string> Texts(this JsonNode? list) => list is JsonArray items ? items.Select(i => (string)i!) : [];

    private static JsonArray Sorted(JsonNode? list) => new([.. list.Texts().Order(StringComparer.Ordinal).Select(t => JsonValue.Create(t))]);
}
