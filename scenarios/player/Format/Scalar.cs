using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ScenarioPlayer.Format;

/// <summary>A single value.</summary>
/// <param name="Name">What it is, Chinese, for messages.</param>
/// <param name="Objection">Says what is wrong with a text; null where it is right.</param>
/// <param name="Schema">Its JSON Schema.</param>
public sealed record Scalar(string Name, Func<string, Reading, string?> Objection, Func<JsonObject> Schema) : Shape
{
    /// <summary>The value of a right text; the text itself unless told.</summary>
    public Func<string, JsonNode> Value { get; init; } = text => text;

    /// <inheritdoc/>
    public override JsonNode? Read(YamlNode node, Reading reading)
    {
        if (node is not YamlScalarNode { Value: { } text } scalar || (text.Length == 0 && scalar.Style == ScalarStyle.Plain))
        {
            return reading.Wrong(node, $"这里应是{Name}。");
        }

        return Objection(text, reading) is { } objection ? reading.Wrong(node, objection) : Value(text);
    }

    /// <inheritdoc/>
    public override JsonObject ToSchema() => Schema();
}
