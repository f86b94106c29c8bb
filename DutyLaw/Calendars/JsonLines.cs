using System.Text;
using System.Text.Json;

namespace DutyLaw.Calendars;

/// <summary>Finds lines in JSON text, so that a refusal can point at the place.</summary>
internal static class JsonLines
{
    /// <summary>The lines, from 1, on which the items of the top-level array <paramref name="property"/> start.</summary>
    public static IReadOnlyList<int> OfItems(string json, string property)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes);
        var lines = new List<int>();
        var inside = false;
        while (reader.Read())
        {
            if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName)
            {
                inside = reader.ValueTextEquals(property);
            }
            else if (inside && reader.CurrentDepth == 2 && IsStart(reader.TokenType))
            {
                lines.Add(bytes.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n') + 1);
            }
        }

        return lines;
    }

    private static bool IsStart(JsonTokenType token) => token is not (JsonTokenType.EndObject or JsonTokenType.EndArray);
}
