using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace ScenarioPlayer.Format;

/// <summary>One key that a mapping may have.</summary>
/// <param name="Meaning">English, for the schema's reader.</param>
public sealed record Field(string Name, Shape Shape, string Meaning, bool Required = false);

/// <summary>A mapping with known keys; every other key is a fault.</summary>
public sealed record Fields(params IReadOnlyList<Field> All) : Shape
{
    /// <summary>The names of the keys.</summary>
    public IEnumerable<string> Names => All.Select(f => f.Name);

    /// <inheritdoc/>
    public override JsonNode? Read(YamlNode node, Reading reading)
    {
        if (node is not YamlMappingNode map)
        {
            return reading.Wrong(node, All.Count == 0 ? "这里不应有内容。" : $"这里应是 {{ {string.Join(", ", Names)} }} 中的若干项。");
        }

        var read = new JsonObject();
        var meant = new HashSet<string?>();
        foreach (var (key, value) in map.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (All.FirstOrDefault(f => f.Name == name) is not { } field)
            {
                reading.Wrong(key, $"未知的键“{name}”{Suggestion.For(name, Names)}");
                meant.Add(Suggestion.Nearest(name, Names));
                continue;
            }

            if (field.Shape.Read(value, reading) is { } content)
            {
                read[name] = content;
            }
        }

        var missed = All.Where(f => f.Required && !meant.Contains(f.Name) && !map.Children.ContainsKey(new YamlScalarNode(f.Name)));
        foreach (var missing in missed)
        {
            reading.Wrong(node, $"缺少“{missing.Name}”。");
        }

        return read;
    }

    /// <inheritdoc/>
    public override JsonObject ToSchema()
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject(All.Select(f => KeyValuePair.Create(f.Name, Described(f)))),
        };
        if (All.Any(f => f.Required))
        {
            schema["required"] = new JsonArray([.. All.Where(f => f.Required).Select(f => JsonValue.Create(f.Name))]);
        }

        return schema;
    }

    private static JsonNode? Described(Field field)
    {
        var schema = field.Shape.ToSchema();
        schema.Insert(0, "description", field.Meaning);
        return schema;
    }
}
