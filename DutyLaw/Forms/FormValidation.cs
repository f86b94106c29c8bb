using DutyLaw.Bodies;
using DutyLaw.Cases;
using DutyLaw.Packs;

namespace DutyLaw.Forms;

/// <summary>Something in a field that keeps the form from being submitted.</summary>
/// <param name="Field">Key of the field; <c>safeguards.funds</c> for a part.</param>
/// <param name="Message">Chinese, for the person who fills it in.</param>
public sealed record FieldFinding(string Field, string Message, string Article);

/// <summary>Whether a form is filled in as its definition asks. What the law says about the answers is for the procedure's rules.</summary>
public static class FormValidation
{
    /// <summary>Every finding, in the order of the form; none when it is complete.</summary>
    /// <param name="answers">By key of the field.</param>
    /// <param name="county">The applicant's county, six digits; townships must be its own.</param>
    public static IReadOnlyList<FieldFinding> Validate(
        this FormDefinition form, IReadOnlyDictionary<string, FieldAnswer> answers, Jurisdiction jurisdiction, string county)
    {
        var fields = form.OfApplicant.ToList();
        var strangers = answers.Where(a => !IsEmpty(a.Value)).Select(a => a.Key).Except(fields.SelectMany(AnswerKeys))
            .Select(key => new FieldFinding(key, $"申请表中没有“{key}”一栏。", form.Article));
        return
        [
            .. from field in fields
               from fault in FaultsOf(field, answers.GetValueOrDefault(field.AnswerKey), jurisdiction, county)
               select new FieldFinding(fault.Key, fault.Message, field.Article),
            .. Unnamed(fields, answers),
            .. strangers,
        ];
    }

    /// <summary>A term with a box is answered by the box too.</summary>
    private static IEnumerable<string> AnswerKeys(FormField field) =>
        field is { Kind: FieldKind.Term, Options.Count: > 0 } ? [field.AnswerKey, "temporary"] : [field.AnswerKey];

    private static IEnumerable<(string Key, string Message)> FaultsOf(
        FormField field, FieldAnswer? answer, Jurisdiction jurisdiction, string county) => (field.Kind, answer) switch
        {
            (FieldKind.Safeguards, FieldAnswer.Parts parts) when field.Required || !IsEmpty(parts) => Parts(field, parts),
            (_, var given) when IsEmpty(given) => field.Required ? [(field.Key, $"请填写{Quoted(field.Label)}。")] : [],
            (FieldKind.Text or FieldKind.LongText, FieldAnswer.Text text) => TooLong(field.Key, field.Label, text.Value, field.MaxLength),
            (FieldKind.Choice, FieldAnswer.Text choice) when field.Options.Any(o => o.Value == choice.Value) => [],
            (FieldKind.Choice, _) => [(field.Key, $"{Quoted(field.Label)}应为：{string.Join("、", field.Options.Select(o => o.Label))}。")],
            (FieldKind.Change, FieldAnswer.Text change) when field.Changes().Any(o => o.Value == change.Value) => [],
            (FieldKind.Change, _) => [(field.Key, $"{Quoted(field.Label)}应为：{string.Join("、", field.Changes().Select(o => o.Label))}。")],
            (FieldKind.Department, FieldAnswer.Text body) => Department(field, body.Value, jurisdiction, county),
            (FieldKind.Entry, FieldAnswer.Entry) => [],
            (FieldKind.Date, FieldAnswer.Day) => [],
            (FieldKind.Date, FieldAnswer.Text day) when DateOnly.TryParseExact(day.Value, "yyyy-MM-dd", out _) => [],
            (FieldKind.Date, _) => [(field.Key, $"{Quoted(field.Label)}应为日期，如2024-11-01。")],
            (FieldKind.YesNo, FieldAnswer.YesNo) => [],
            (FieldKind.Term, FieldAnswer.Term { From: not null, To: not null }) => [],
            (FieldKind.Term, FieldAnswer.Term) => [(field.Key, $"{Quoted(field.Label)}应写明起止日期。")],
            (FieldKind.Townships, FieldAnswer.Townships townships) => Townships(field, townships.Codes, jurisdiction, county),
            _ => [(field.Key, $"{Quoted(field.Label)}填写有误。")],
        };

    /// <summary>Who asks to adjust or cancel names the duty, also where the form lets a new one leave it open.</summary>
    private static IEnumerable<FieldFinding> Unnamed(List<FormField> fields, IReadOnlyDictionary<string, FieldAnswer> answers) =>
        fields.Find(f => f is { Kind: FieldKind.Entry, Required: false }) is { } entry
        && !answers.ContainsKey(entry.AnswerKey)
        && answers.GetValueOrDefault("change") is FieldAnswer.Text { Value: nameof(ListChange.Adjust) or nameof(ListChange.Cancel) }
            ? [new(entry.Key, $"请填写{Quoted(entry.Label)}。", entry.Article)]
            : [];

    /// <summary>Quotation marks within quotation marks are single.</summary>
    private static string Quoted(string label) => $"“{label.Replace('“', '‘').Replace('”', '’')}”";

    private static bool IsEmpty(FieldAnswer? answer) => answer switch
    {
        null => true,
        FieldAnswer.Text text => string.IsNullOrWhiteSpace(text.Value),
        FieldAnswer.Townships townships => townships.Codes.Count == 0,
        FieldAnswer.Term term => term is { From: null, To: null },
        FieldAnswer.Parts parts => parts.Texts.Values.All(string.IsNullOrWhiteSpace),
        _ => false,
    };

    private static IEnumerable<(string Key, string Message)> Parts(FormField field, FieldAnswer.Parts answer) =>
        field.Parts.SelectMany(part =>
        {
            var key = $"{field.Key}.{part.Key}";
            var text = answer.Texts.GetValueOrDefault(part.Key) ?? "";
            return !string.IsNullOrWhiteSpace(text) ? TooLong(key, part.Label, text, field.MaxLength)
                : part.Required ? [(key, $"请填写{Quoted(field.Label)}中的{part.Label}保障。")]
                : [];
        });

    private static IEnumerable<(string Key, string Message)> TooLong(string key, string label, string text, int max) =>
        text.Length > max ? [(key, $"{Quoted(label)}不得超过{max}字。")] : [];

    private static IEnumerable<(string Key, string Message)> Department(
        FormField field, string body, Jurisdiction jurisdiction, string county) =>
        jurisdiction.Find(body) is { } found && Body.DivisionOf(found.Code) == county
            ? []
            : [(field.Key, $"{Quoted(field.Label)}应为本旗县市的单位。")];

    private static IEnumerable<(string Key, string Message)> Townships(
        FormField field, IReadOnlyList<string> codes, Jurisdiction jurisdiction, string county)
    {
        var foreign = codes.Where(code => !jurisdiction.HasTownship(county, code)).ToList();
        if (foreign.Count > 0)
        {
            yield return (field.Key, $"{string.Join("、", foreign.Select(jurisdiction.TownshipName))}不是本旗县市的苏木乡镇（街道）。");
        }

        if (codes.Distinct().Count() != codes.Count)
        {
            yield return (field.Key, $"{Quoted(field.Label)}中有重复的苏木乡镇（街道）。");
        }
    }
}
