using System.Text.Json;

namespace DutyLaw.Forms;

/// <summary>
/// Reads what was written before there was one shape of a form, for journals are hashed as text and never written again: intake's answers
/// (<c>fields</c>, <c>termFrom</c>), the same in messages and in journals with capitals (<c>Fields</c>, <c>TermFrom</c>), and a case's duty
/// beside the form's text (<c>form</c>). Nobody writes them.
/// </summary>
internal static class EarlierForms
{
    public static bool IsOne(JsonElement json) => json.EnumerateObject().Any(member =>
        FormKeys.OfEarlierShapes.Contains(member.Name) || (member.Name.Length > 0 && char.IsUpper(member.Name[0])));

    public static FormDocument Read(JsonElement json)
    {
        var members = json.EnumerateObject().GroupBy(member => CamelCase(member.Name))
            .ToDictionary(named => named.Key, named => named.Last().Value);
        var form = members.TryGetValue("form", out var text) && text.ValueKind == JsonValueKind.String
            ? Inner(text.GetString()!)
            : FormDocument.Empty;
        if (members.TryGetValue("fields", out var fields) && fields.ValueKind == JsonValueKind.Object)
        {
            form = fields.EnumerateObject()
                .Aggregate(form, (filled, field) => filled.With(field.Name, FormDocumentJson.AnswerOf(field.Value)));
        }

        foreach (var (name, value) in members)
        {
            form = name switch
            {
                "form" or "fields" or "termFrom" or "termTo" => form,
                "safeguards" => form.With(name, Safeguards(value)),
                "entryId" => form.With(FormKeys.Entry, FormDocumentJson.AnswerOf(value)),
                _ => form.With(name, FormDocumentJson.AnswerOf(value)),
            };
        }

        var term = new FieldAnswer.Term(Day(members, "termFrom"), Day(members, "termTo"));
        return term is { From: null, To: null } ? form : form.With(FormKeys.Term, term);
    }

    /// <summary>The form within a duty; what brought a case about without one, such as a message, is none.</summary>
    private static FormDocument Inner(string text)
    {
        if (text.Length == 0)
        {
            return FormDocument.Empty;
        }

        using var json = JsonDocument.Parse(text);
        return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("Fields", out _)
            ? Read(json.RootElement)
            : FormDocument.Empty;
    }

    private static FieldAnswer.Parts? Safeguards(JsonElement json) => json.ValueKind != JsonValueKind.Object ? null : new(
        json.EnumerateObject().Where(part => !string.IsNullOrEmpty(part.Value.GetString()))
            .ToDictionary(part => CamelCase(part.Name), part => part.Value.GetString()!));

    /// <summary>The first day there is stood for none.</summary>
    private static DateOnly? Day(Dictionary<string, JsonElement> members, string name) =>
        members.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String
            && DateOnly.TryParse(value.GetString(), out var day) && day != default
                ? day
                : null;

    private static string CamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
