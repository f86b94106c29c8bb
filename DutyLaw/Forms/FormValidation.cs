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
    /// <param name="county">The applicant's county, six digits; townships must be its own.</param>
    public static IReadOnlyList<FieldFinding> Validate(
        this FormDefinition form, FormDocument document, Jurisdiction jurisdiction, string county)
    {
        var fields = form.OfApplicant.ToList();
        return
        [
            .. from field in fields
               from fault in FaultsOf(field, document[field.Key], jurisdiction, county)
               select new FieldFinding(fault.Key, fault.Message, field.Article),
            .. Unnamed(fields, document),
            .. document.Answers.Keys.Where(key => !form.Asks(key)).Select(key => Stranger(form, key)),
        ];
    }

    /// <summary>
    /// What can stand in no draft of the form: an answer that it does not ask for, or one of another type than its field takes. Anything
    /// may still be missing.
    /// </summary>
    public static FieldFinding? Unfit(this FormDefinition form, FormDocument document) => (
        from answer in document.Answers
        let field = form.OfApplicant.FirstOrDefault(f => f.Key == answer.Key)
        where !form.Asks(answer.Key) || !Takes(answer.Key, field, answer.Value)
        select !form.Asks(answer.Key)
            ? Stranger(form, answer.Key)
            : new FieldFinding(answer.Key, $"{Quoted(field?.Label ?? answer.Key)}填写有误。", field?.Article ?? form.Article)).FirstOrDefault();

    /// <summary>A term with a box is answered by the box too.</summary>
    private static bool Asks(this FormDefinition form, string key) =>
        key == FormKeys.Reopens || form.OfApplicant.Any(f =>
            f.Key == key || (key == FormKeys.Temporary && f is { Kind: FieldKind.Term, Options.Count: > 0 }));

    private static FieldFinding Stranger(FormDefinition form, string key) => new(key, $"申请表中没有“{key}”一栏。", form.Article);

    /// <param name="field">Null for what is asked beside the fields: the case taken up again, and the box of a term.</param>
    private static bool Takes(string key, FormField? field, FieldAnswer answer) => field?.Kind switch
    {
        null when key == FormKeys.Reopens => answer is FieldAnswer.Text id && Guid.TryParse(id.Value, out _),
        null => answer is FieldAnswer.YesNo,
        FieldKind.YesNo => answer is FieldAnswer.YesNo,
        FieldKind.Townships or FieldKind.Bodies => answer is FieldAnswer.Codes,
        FieldKind.Term => answer is FieldAnswer.Term,
        FieldKind.Safeguards => answer is FieldAnswer.Parts parts && parts.Texts.Keys.All(key => field.Parts.Any(p => p.Key == key)),
        FieldKind.Table => answer is FieldAnswer.Rows rows
            && rows.Lines.SelectMany(row => row.Keys).All(key => field.Columns.Any(c => c.Key == key)),
        _ => answer is FieldAnswer.Text,
    };

    private static IEnumerable<(string Key, string Message)> FaultsOf(
        FormField field, FieldAnswer? answer, Jurisdiction jurisdiction, string county) => (field.Kind, answer) switch
        {
            (FieldKind.Safeguards, null or FieldAnswer.Parts) when field.Required || !IsEmpty(answer) =>
                Parts(field, answer as FieldAnswer.Parts),
            (_, var given) when IsEmpty(given) => field.Required ? [(field.Key, $"请填写{Quoted(field.Label)}。")] : [],
            (FieldKind.Text or FieldKind.LongText, FieldAnswer.Text text) => TooLong(field.Key, field.Label, text.Value, field.MaxLength),
            (FieldKind.Choice, FieldAnswer.Text choice) when field.Options.Any(o => o.Value == choice.Value) => [],
            (FieldKind.Choice, _) => [(field.Key, $"{Quoted(field.Label)}应为：{string.Join("、", field.Options.Select(o => o.Label))}。")],
            (FieldKind.Change, FieldAnswer.Text change) when field.Changes().Any(o => o.Value == change.Value) => [],
            (FieldKind.Change, _) => [(field.Key, $"{Quoted(field.Label)}应为：{string.Join("、", field.Changes().Select(o => o.Label))}。")],
            (FieldKind.Department, FieldAnswer.Text body) => Bodies(field, [body.Value], jurisdiction, county),
            (FieldKind.Bodies, FieldAnswer.Codes bodies) => Bodies(field, bodies.Values, jurisdiction, county),
            (FieldKind.Entry, FieldAnswer.Text entry) when Guid.TryParse(entry.Value, out _) => [],
            (FieldKind.Date, FieldAnswer.Text day) when DateOnly.TryParseExact(day.Value, "yyyy-MM-dd", out _) => [],
            (FieldKind.Date, _) => [(field.Key, $"{Quoted(field.Label)}应为日期，如2024-11-01。")],
            (FieldKind.YesNo, FieldAnswer.YesNo) => [],
            (FieldKind.Term, FieldAnswer.Term { From: not null, To: not null }) => [],
            (FieldKind.Term, FieldAnswer.Term) => [(field.Key, $"{Quoted(field.Label)}应写明起止日期。")],
            (FieldKind.Townships, FieldAnswer.Codes townships) => Townships(field, townships.Values, jurisdiction, county),
            (FieldKind.Table, FieldAnswer.Rows rows) => Rows(field, rows),
            _ => [(field.Key, $"{Quoted(field.Label)}填写有误。")],
        };

    /// <summary>Who asks to adjust or cancel names the duty, also where the form lets a new one leave it open.</summary>
    private static IEnumerable<FieldFinding> Unnamed(List<FormField> fields, FormDocument document) =>
        fields.Find(f => f is { Kind: FieldKind.Entry, Required: false }) is { } entry
        && document[entry.Key] is null
        && document.Text(FormKeys.Change) is nameof(ListChange.Adjust) or nameof(ListChange.Cancel)
            ? [new(entry.Key, $"请填写{Quoted(entry.Label)}。", entry.Article)]
            : [];

    /// <summary>Quotation marks within quotation marks are single.</summary>
    private static string Quoted(string label) => $"“{label.Replace('“', '‘').Replace('”', '’')}”";

    private static bool IsEmpty(FieldAnswer? answer) => answer switch
    {
        null => true,
        FieldAnswer.Text text => string.IsNullOrWhiteSpace(text.Value),
        FieldAnswer.Parts parts => parts.Texts.Values.All(string.IsNullOrWhiteSpace),
        FieldAnswer.Rows rows => rows.Lines.All(row => row.Values.All(string.IsNullOrWhiteSpace)),
        _ => false,
    };

    private static IEnumerable<(string Key, string Message)> Parts(FormField field, FieldAnswer.Parts? answer) =>
        field.Parts.SelectMany(part =>
        {
            var key = $"{field.Key}.{part.Key}";
            var text = answer?.Texts.GetValueOrDefault(part.Key) ?? "";
            return !string.IsNullOrWhiteSpace(text) ? TooLong(key, part.Label, text, field.MaxLength)
                : part.Required ? [(key, $"请填写{Quoted(field.Label)}中的{part.Label}保障。")]
                : [];
        });

    private static IEnumerable<(string Key, string Message)> TooLong(string key, string label, string text, int max) =>
        text.Length > max ? [(key, $"{Quoted(label)}不得超过{max}字。")] : [];

    /// <summary>Columns of a row are named <c>key.0.column</c>, rows from 0.</summary>
    private static IEnumerable<(string Key, string Message)> Rows(FormField field, FieldAnswer.Rows answer) =>
        answer.Lines.SelectMany((row, at) => field.Columns.SelectMany(column =>
        {
            var key = $"{field.Key}.{at}.{column.Key}";
            var text = row.GetValueOrDefault(column.Key) ?? "";
            return !string.IsNullOrWhiteSpace(text) ? TooLong(key, column.Label, text, field.MaxLength)
                : column.Required ? [(key, $"请填写{Quoted(field.Label)}第{at + 1}行的{column.Label}。")]
                : [];
        }));

    private static IEnumerable<(string Key, string Message)> Bodies(
        FormField field, IReadOnlyList<string> bodies, Jurisdiction jurisdiction, string county)
    {
        if (!bodies.All(body => jurisdiction.Find(body) is { } found && Body.DivisionOf(found.Code) == county))
        {
            yield return (field.Key, $"{Quoted(field.Label)}应为本旗县市的单位。");
        }

        if (bodies.Distinct().Count() != bodies.Count)
        {
            yield return (field.Key, $"{Quoted(field.Label)}中有重复的单位。");
        }
    }

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
