using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace ScenarioPlayer.Format;

/// <summary>What a place in a scenario file may hold. The reader and the JSON Schema are made from the same shapes.</summary>
public abstract record Shape
{
    /// <summary>The node's value; null, with faults noted, where it has another shape.</summary>
    public abstract JsonNode? Read(YamlNode node, Reading reading);

    /// <summary>The shape as JSON Schema.</summary>
    public abstract JsonObject ToSchema();
}

/// <summary>A list whose items all have one shape.</summary>
public sealed record ListOf(Shape Item) : Shape
{
    /// <inheritdoc/>
    public override JsonNode? Read(YamlNode node, Reading reading) => node is YamlSequenceNode list
        ? new JsonArray([.. list.Children.Select(child => Item.Read(child, reading))])
        : reading.Wrong(node, "这里应是列表，例如 [甲, 乙]。");

    /// <inheritdoc/>
    public override JsonObject ToSchema() => new() { ["type"] = "array", ["items"] = Item.ToSchema() };
}

/// <summary>Entries of the file's own naming: each key has one shape, each value another.</summary>
public sealed record MapOf(Scalar Key, Shape Value) : Shape
{
    /// <inheritdoc/>
    public override JsonNode? Read(YamlNode node, Reading reading)
    {
        if (node is not YamlMappingNode map)
        {
            return reading.Wrong(node, $"这里应是若干“{Key.Name}: 值”。");
        }

        var entries = map.Children.Select(c => KeyValuePair.Create(Key.Read(c.Key, reading), Value.Read(c.Value, reading))).ToList();
        return new JsonObject(entries.Where(e => e.Key is not null).Select(e => KeyValuePair.Create((string)e.Key!, e.Value)));
    }

    /// <inheritdoc/>
    public override JsonObject ToSchema() => new()
    {
        ["type"] = "object",
        ["propertyNames"] = Key.ToSchema(),
        ["additionalProperties"] = Value.ToSchema(),
    };
}

/// <summary>A value that may be written short, as a scalar, or in full.</summary>
public sealed record ShortOrFull(Scalar Short, Shape Full) : Shape
{
    /// <inheritdoc/>
    public override JsonNode? Read(YamlNode node, Reading reading) =>
        node is YamlScalarNode ? Short.Read(node, reading) : Full.Read(node, reading);

    /// <inheritdoc/>
    public override JsonObject ToSchema() => new() { ["oneOf"] = new JsonArray(Short.ToSchema(), Full.ToSchema()) };
}
