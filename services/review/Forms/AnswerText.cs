using DutyLaw.Forms;
using DutyLaw.Packs;
using Paper;

namespace Review.Forms;

/// <summary>What an applicant wrote in a field, as words in one line.</summary>
internal static class AnswerText
{
    public static string Of(FormField field, FormDocument form, Jurisdiction pack) => (field.Kind, form[field.Key]) switch
    {
        (FieldKind.Choice, FieldAnswer.Text chosen) => LabelOf(field.Options, chosen.Value),
        (FieldKind.Change, FieldAnswer.Text change) => LabelOf(field.Changes(), change.Value),
        (FieldKind.Department, FieldAnswer.Text body) => pack.NameOf(body.Value),
        (FieldKind.Entry, FieldAnswer.Text entry) => $"清单条目号 {entry.Value}",
        (FieldKind.Date, FieldAnswer.Text) => PrintedText.Day(form.Day(field.Key)),
        (FieldKind.Bodies, FieldAnswer.Codes bodies) => string.Join('、', bodies.Values.Select(pack.NameOf)),
        (_, FieldAnswer.Codes townships) => string.Join('、', townships.Values.Select(pack.TownshipName)),
        (_, FieldAnswer.YesNo answer) => answer.Value ? "是" : "否",
        (_, FieldAnswer.Term term) => $"{PrintedText.Day(term.From)} 至 {PrintedText.Day(term.To)}",
        (_, FieldAnswer.Parts parts) =>
            string.Join(" ", field.Parts.Select(part => parts.Texts.GetValueOrDefault(part.Key)).Where(text => text is not null)),
        (_, FieldAnswer.Rows rows) => string.Join(" ", rows.Lines.Select((row, at) => RowOf(field, row, at))),
        (_, FieldAnswer.Text text) => text.Value,
        _ => "",
    };

    /// <summary>A row of a table: <c>1. 单位：甲；金额：5万元</c>.</summary>
    public static string RowOf(FormField field, IReadOnlyDictionary<string, string> row, int at) =>
        $"{at + 1}. " + string.Join('；', field.Columns.Where(c => row.ContainsKey(c.Key)).Select(c => $"{c.Label}：{row[c.Key]}"));

    private static string LabelOf(IEnumerable<FieldOption> options, string value) =>
        options.FirstOrDefault(option => option.Value == value)?.Label ?? value;
}
