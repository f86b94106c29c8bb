using DutyLaw.Forms;
using Paper;
using Review.Forms;

namespace Review.Printing;

/// <summary>What stands in a field that is not an opinion.</summary>
internal static class FieldValue
{
    public static IReadOnlyList<string> Of(FormField field, CaseFile file) => (field.Kind, file.Form) switch
    {
        (FieldKind.Choice, var form) => Boxes(field.Options, form.Text(field.Key)),
        (FieldKind.Change, var form) => Boxes(field.Changes(), form.Text(field.Key)),
        (FieldKind.YesNo, var form) =>
            [PrintedText.Box(form.YesNo(field.Key) == true, "是") + "    " + PrintedText.Box(form.YesNo(field.Key) == false, "否")],
        (FieldKind.Term, var form) => Term(field, form.Term(field.Key)),
        (FieldKind.Safeguards, var form) => [.. field.Parts.Select(p => $"{p.Label}：{form.Part(field.Key, p.Key)}")],
        (FieldKind.Table, var form) => [.. form.Rows(field.Key).Select((row, at) => AnswerText.RowOf(field, row, at))],
        (FieldKind.Body, _) =>
            [file.Pack.NameOf(field.Key == "applicant" ? file.Case.Applicant : file.Case.Duty.Department ?? file.Case.Applicant)],
        (FieldKind.County, _) => [file.CountyName],
        (FieldKind.Number, _) => PrintedText.Lines(file.Case.Number),
        (FieldKind.Date, var form) =>
            [PrintedText.Day(field.FilledBy == DutyLaw.Procedures.Parties.Applicant ? form.Day(field.Key) : file.AppliedOn)],
        (_, var form) => PrintedText.Lines(AnswerText.Of(field, form, file.Pack)),
    };

    /// <summary>A box after its word, as the table of JQ prints it: <c>阶段性□</c>.</summary>
    public static string TrailingBox(bool ticked, string text) => text + PrintedText.Box(ticked, "");

    private static IReadOnlyList<string> Boxes(IEnumerable<FieldOption> options, string chosen) =>
        [.. options.Select(option => PrintedText.Box(option.Value == chosen, option.Label))];

    private static IReadOnlyList<string> Term(FormField field, FieldAnswer.Term? term)
    {
        var (from, to) = (PrintedText.Day(term?.From), PrintedText.Day(term?.To));
        return field.Options.Count > 0 ? [$"从{from}", $"到{to}"] : [$"{from} 至 {to}"];
    }
}
