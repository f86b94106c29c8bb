using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ScenarioPlayer.Format;

/// <summary>
/// An answer in a field of a form's own, whatever its kind: text, true or false, a list of codes, texts by part, rows of texts by column.
/// </summary>
public sealed record FormAnswer : Shape
{
    private static readonly MapOf Texts = new(Scalars.Text, Scalars.Text);

    /// <inheritdoc/>
    public override JsonNode? Read(YamlNode node, Reading reading) => node switch
    {
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } => Scalars.YesNo.Read(node, reading),
        YamlScalarNode => Scalars.Text.Read(node, reading),
        YamlSequenceNode { Children: [YamlMappingNode, ..] } => new ListOf(Texts).Read(node, reading),
        YamlSequenceNode => new ListOf(Scalars.Text).Read(node, reading),
        _ => Texts.Read(node, reading),
    };

    /// <inheritdoc/>
    public override JsonObject ToSchema() => new() { ["type"] = new JsonArray("string", "boolean", "array", "object") };
}
