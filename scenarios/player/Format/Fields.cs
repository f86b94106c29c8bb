using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace ScenarioPlayer.Format;

/// <summary>One key that a mapping may have.</summary>
/// <param name="Meaning">English, for the schema's reader.</param>
public sealed record Field(string Name, Shape Shape, string Meaning, bool Required = false);

/// <summary>A mapping with known keys; every other key is a fault, unless it may have others.</summary>
public sealed record Fields(params IReadOnlyList<Field> All) : Shape
{
    /// <summary>What stands under other keys, where it may have any; one that nearly is a missing one is a fault all the same.</summary>
    public Shape? Others { get; init; }

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
            var shape = All.FirstOrDefault(f => f.Name == name)?.Shape
                ?? (Suggestion.Nearest(name, MissingIn(map).Select(f => f.Name)) is null ? Others : null);
            if (shape is null)
            {
                reading.Wrong(key, $"未知的键“{name}”{Suggestion.For(name, Names)}");
                meant.Add(Suggestion.Nearest(name, Names));
                continue;
            }

            if (shape.Read(value, reading) is { } content)
            {
                read[name] = content;
            }
        }

        foreach (var missing in MissingIn(map).Where(f => !meant.Contains(f.Name)))
        {
            reading.Wrong(node, $"缺少“{missing.Name}”。");
        }

        return read;
    }

    private IEnumerable<Field> MissingIn(YamlMappingNode map) =>
        All.Where(f => f.Required && !map.Children.ContainsKey(new YamlScalarNode(f.Name)));

    /// <inheritdoc/>
    public override JsonObject ToSchema()
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = Others is null ? false : Others.ToSchema(),
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
