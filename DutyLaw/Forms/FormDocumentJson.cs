using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace DutyLaw.Forms;

/// <summary>The one shape of a filled-in form in JSON.</summary>
internal sealed class FormDocumentJson : JsonConverter<FormDocument>
{
    /// <summary>For databases and journals: Chinese unescaped.</summary>
    public static JsonSerializerOptions Stored { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static FormDocument Read(JsonElement json) =>
        json.ValueKind != JsonValueKind.Object ? throw new JsonException("a form is an object of answers")
        : EarlierForms.IsOne(json) ? EarlierForms.Read(json)
        : json.EnumerateObject().Aggregate(FormDocument.Empty, (form, answer) => form.With(answer.Name, AnswerOf(answer.Value)));

    public override FormDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return Read(json.RootElement);
    }

    public override void Write(Utf8JsonWriter writer, FormDocument value, JsonSerializerOptions options) => Write(writer, value);

    public static void Write(Utf8JsonWriter writer, FormDocument form)
    {
        writer.WriteStartObject();
        foreach (var (key, answer) in form.Answers.Where(answer => answer.Value is not FieldAnswer.Unreadable))
        {
            writer.WritePropertyName(key);
            Write(writer, answer);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, FieldAnswer answer)
    {
        switch (answer)
        {
            case FieldAnswer.Text text:
                writer.WriteStringValue(text.Value);
                break;
            case FieldAnswer.YesNo yesNo:
                writer.WriteBooleanValue(yesNo.Value);
                break;
            case FieldAnswer.Codes codes:
                writer.WriteStartArray();
                foreach (var code in codes.Values)
                {
                    writer.WriteStringValue(code);
                }

                writer.WriteEndArray();
                break;
            case FieldAnswer.Term term:
                Write(writer, new[] { ("from", term.From), ("to", term.To) }.Where(day => day.Item2 is not null)
                    .Select(day => KeyValuePair.Create(day.Item1, $"{day.Item2:yyyy-MM-dd}")));
                break;
            case FieldAnswer.Parts parts:
                Write(writer, parts.Texts);
                break;
            case FieldAnswer.Rows rows:
                writer.WriteStartArray();
                foreach (var row in rows.Lines)
                {
                    Write(writer, row);
                }

                writer.WriteEndArray();
                break;
        }
    }

    private static void Write(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, string>> texts)
    {
        writer.WriteStartObject();
        foreach (var (key, text) in texts.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            writer.WriteString(key, text);
        }

        writer.WriteEndObject();
    }

    internal static FieldAnswer? AnswerOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => new FieldAnswer.Text(json.GetString()!),
        JsonValueKind.True or JsonValueKind.False => new FieldAnswer.YesNo(json.GetBoolean()),
        JsonValueKind.Array when json.EnumerateArray().All(e => e.ValueKind == JsonValueKind.String) =>
            new FieldAnswer.Codes([.. json.EnumerateArray().Select(e => e.GetString()!)]),
        JsonValueKind.Array when json.EnumerateArray().All(HoldsTexts) =>
            new FieldAnswer.Rows([.. json.EnumerateArray().Select(TextsOf).Where(row => row.Count > 0)]),
        JsonValueKind.Object when HoldsTexts(json) => TermOrParts(TextsOf(json)),
        _ => new FieldAnswer.Unreadable(),
    };

    private static FieldAnswer TermOrParts(IReadOnlyDictionary<string, string> texts)
    {
        if (texts.Count == 0 || texts.Keys.Any(key => key is not ("from" or "to")))
        {
            return new FieldAnswer.Parts(texts);
        }

        var days = texts.ToDictionary(
            day => day.Key, day => DateOnly.TryParseExact(day.Value, "yyyy-MM-dd", out var read) ? read : (DateOnly?)null);
        return days.ContainsValue(null)
            ? new FieldAnswer.Unreadable()
            : new FieldAnswer.Term(days.GetValueOrDefault("from"), days.GetValueOrDefault("to"));
    }

    private static bool HoldsTexts(JsonElement json) => json.ValueKind == JsonValueKind.Object
        && json.EnumerateObject().All(text => text.Value.ValueKind is JsonValueKind.String or JsonValueKind.Null);

    private static IReadOnlyDictionary<string, string> TextsOf(JsonElement json) =>
        json.EnumerateObject().Where(text => !string.IsNullOrEmpty(text.Value.GetString()))
            .GroupBy(text => text.Name).ToDictionary(text => text.Key, text => text.Last().Value.GetString()!);
}
