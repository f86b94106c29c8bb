using System.Text.Json.Nodes;

namespace ScenarioPlayer.Expectations;

/// <summary>Compares what was expected with what is, and shows both.</summary>
internal static class Comparing
{
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
        JsonObject map => $"{{ {string.Join("，", map.Select(e => $"{e.Key}: {Show(e.Value)}"))} }}",
        JsonArray list => $"[{string.Join("，", list.Select(Show))}]",
        _ => node.ToString(),
    };

    /// <summary>The texts of a list.</summary>
    public static IEnumerable<string> Texts(this JsonNode? list) => list is JsonArray items ? items.Select(i => (string)i!) : [];

    private static JsonArray Sorted(JsonNode? list) =>
        new([.. list.Texts().Order(StringComparer.Ordinal).Select(t => JsonValue.Create(t))]);
}
