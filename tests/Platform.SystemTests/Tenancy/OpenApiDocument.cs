using System.Text.Json;
using System.Text.Json.Nodes;

namespace Platform.SystemTests.Tenancy;

/// <summary>The endpoints a service says it has, and the smallest body each would read.</summary>
internal sealed class OpenApiDocument(JsonElement document)
{
    /// <summary>
    /// Method, path with its parameters in braces, and a body where it takes one. A stream of events, which does not end, is left out.
    /// </summary>
    public IEnumerable<(HttpMethod Method, string Path, JsonNode? Body)> Endpoints() =>
        from path in document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        where operation.Name is "get" or "post" or "put" or "delete" or "patch" && !IsStream(operation.Value)
        select (new HttpMethod(operation.Name.ToUpperInvariant()), path.Name, BodyOf(operation.Value));

    private static bool IsStream(JsonElement operation) =>
        operation.GetProperty("responses").TryGetProperty("200", out var ok)
            && ok.TryGetProperty("content", out var content)
            && content.TryGetProperty("text/event-stream", out _);

    private JsonNode? BodyOf(JsonElement operation) =>
        operation.TryGetProperty("requestBody", out var body)
        && body.GetProperty("content").TryGetProperty("application/json", out var json)
            ? Smallest(json.GetProperty("schema"))
            : null;

    private JsonNode? Smallest(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return Smallest(reference.GetString()!.Split('/').Skip(1).Aggregate(document, (at, name) => at.GetProperty(name)));
        }

        if (schema.TryGetProperty("enum", out var words))
        {
            return JsonValue.Create(words[0].GetString());
        }

        if (schema.TryGetProperty("oneOf", out var choices))
        {
            return Smallest(choices.EnumerateArray().Last());
        }

        var type = schema.TryGetProperty("type", out var named)
            ? named.ValueKind == JsonValueKind.Array
                ? named[0].GetString() == "null" ? named[1].GetString() : named[0].GetString()
                : named.GetString()
            : "object";
        return type switch
        {
            "string" => JsonValue.Create((schema.TryGetProperty("format", out var format) ? format.GetString() : null) switch
            {
                "date" => "2024-11-18",
                "uuid" => "00000000-0000-7000-8000-000000000000",
                _ => "x",
            }),
            "integer" or "number" => JsonValue.Create(1),
            "boolean" => JsonValue.Create(false),
            "array" => new JsonArray(),
            _ => Members(schema),
        };
    }

    private JsonObject Members(JsonElement schema)
    {
        var members = new JsonObject();
        if (schema.TryGetProperty("properties", out var properties))
        {
            foreach (var property in properties.EnumerateObject())
            {
                members[property.Name] = Smallest(property.Value);
            }
        }

        return members;
    }
}
