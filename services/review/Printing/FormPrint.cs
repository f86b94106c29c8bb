using DutyLaw.Forms;
using Paper;

namespace Review.Printing;

/// <summary>
/// The form of a procedure, filled in from the case: the fields and their order are the pack's, which are the regulation's table.
/// </summary>
internal static class FormPrint
{
    private const int RoomForText = 12;
    private const int RoomForLongText = 26;
    private const int RoomForOpinion = 34;
    private const int RoomForOpinionsBeside = 48;

    public static PrintedDocument Of(FormDefinition form, CaseFile file) => new(
        form.Title,
        [
            .. form.Fields.Where(f => f.Above).Chunk(2)
                .Select(pair => new PrintedLine(Line(pair[0], file), pair.Length > 1 ? Line(pair[1], file) : "")),
        ],
        [.. RowsOf(form.Fields).Select(row => Row(row, file))],
        [],
        form.Below);

    private static List<List<FormField>> RowsOf(IReadOnlyList<FormField> fields)
    {
        var rows = new List<List<FormField>>();
        foreach (var field in fields.Where(f => !f.Above))
        {
            if (field.Beside && rows.Count > 0)
            {
                rows[^1].Add(field);
            }
            else
            {
                rows.Add([field]);
            }
        }

        return rows;
    }

    private static string Line(FormField field, CaseFile file) => field.Kind == FieldKind.Number
        ? file.Case.Number ?? field.Label
        : $"{field.Label}：{string.Concat(FieldValue.Of(field, file))}{(field.Seal is { } seal ? $"（{seal}）" : "")}";

    private static PrintedRow Row(List<FormField> fields, CaseFile file)
    {
        if (fields.Count > 1 && fields.TrueForAll(f => f.Kind == FieldKind.OpinionAndSeal))
        {
            return new([.. fields.Select((f, at) => Opinion(WidthAmong(fields.Count, at), f, f.Label, file))], RoomForOpinionsBeside);
        }

        var widths = Widths(fields.Count);
        return new([.. fields.SelectMany((field, at) => Pair(field, widths[2 * at], widths[(2 * at) + 1], file))], fields.Max(RoomFor));
    }

    private static IEnumerable<PrintedCell> Pair(FormField field, int label, int value, CaseFile file)
    {
        yield return PrintedCell.Label(label, field.Label);
        if (field.Kind == FieldKind.OpinionAndSeal)
        {
            yield return Opinion(value, field, null, file);
            yield break;
        }

        if (field is { Kind: FieldKind.Term, Options: [var box, ..] })
        {
            yield return PrintedCell.Label(label, FieldValue.TrailingBox(file.Case.Duty.Temporary, box.Label));
            value -= label;
        }

        yield return PrintedCell.Value(value, FieldValue.Of(field, file));
    }

    private static PrintedCell Opinion(int width, FormField field, string? heading, CaseFile file)
    {
        var opinion = WrittenOpinion.Of(field.FilledBy, file);
        return new(
            width,
            false,
            heading,
            opinion.Text,
            [.. field.Seal is { } seal ? (string[])[$"（{seal}）"] : [], PrintedText.Day(opinion.On)]);
    }

    private static int RoomFor(FormField field) => field.Kind switch
    {
        FieldKind.OpinionAndSeal => RoomForOpinion,
        FieldKind.LongText or FieldKind.Safeguards or FieldKind.Townships or FieldKind.Bodies or FieldKind.Table => RoomForLongText,
        _ => RoomForText,
    };

    private static int[] Widths(int fields) => fields switch
    {
        1 => [18, 82],
        2 => [18, 36, 20, 26],
        _ => [.. Enumerable.Range(0, 2 * fields).Select(at => WidthAmong(2 * fields, at))],
    };

    private static int WidthAmong(int cells, int at) => (100 * (at + 1) / cells) - (100 * at / cells);
}
