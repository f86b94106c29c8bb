using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace ScenarioPlayer.Format;

/// <summary>A mapping whose keys depend on its neighbours; the step reads it again with the shape of its verb.</summary>
public sealed record Anything : Shape
{
    /// <inheritdoc/>
    public override JsonNode? Read(YamlNode node, Reading reading) => new JsonObject();

    /// <inheritdoc/>
    public override JsonObject ToSchema() => new() { ["type"] = "object" };
}
