using DutyLaw.Forms;
using Paper;

namespace Review.Printing;

/// <summary>What stands in a field that is not an opinion.</summary>
internal static class FieldValue
{
    public static IReadOnlyList<string> Of(FormField field, CaseFile file) => field.Kind switch
    {
        FieldKind.Choice or FieldKind.Change =>
            [.. field.Options.Select(o => PrintedText.Box(TextOf(field.Key, file) == o.Value, o.Label))],
        FieldKind.YesNo =>
            [PrintedText.Box(IsYes(field.Key, file) == true, "是") + "    " + PrintedText.Box(IsYes(field.Key, file) == false, "否")],
        FieldKind.Townships => PrintedText.Lines(file.NamesOf(file.Form.Townships)),
        FieldKind.Term => Term(field, file),
        FieldKind.Safeguards => [.. field.Parts.Select(p => $"{p.Label}：{PartOf(p.Key, file)}")],
        FieldKind.Body => [file.Pack.NameOf(field.Key == "applicant" ? file.Case.Applicant : file.Form.Department ?? file.Case.Applicant)],
        FieldKind.County => [file.CountyName],
        FieldKind.Number => PrintedText.Lines(file.Case.Number),
        FieldKind.Date => [PrintedText.Day(DayOf(field.Key, file))],
        FieldKind.Department => file.Form.Department is { } department ? [file.Pack.NameOf(department)] : [],
        FieldKind.Entry => file.Form.EntryId is { } entry ? [$"清单条目号 {entry}"] : [],
        _ => PrintedText.Lines(TextOf(field.Key, file)),
    };

    /// <summary>A box after its word, as the table of JQ prints it: <c>阶段性□</c>.</summary>
    public static string TrailingBox(bool ticked, string text) => text + PrintedText.Box(ticked, "");

    private static IReadOnlyList<string> Term(FormField field, CaseFile file)
    {
        var (from, to) = (PrintedText.Day(file.Form.TermFrom), PrintedText.Day(file.Form.TermTo));
        return field.Options.Count > 0 ? [$"从{from}", $"到{to}"] : [$"{from} 至 {to}"];
    }

    private static string? TextOf(string key, CaseFile file) => key switch
    {
        "title" => file.Form.Title,
        "mode" => file.Form.Mode,
        "change" => file.Form.Change,
        _ => file.Form.Fields.GetValueOrDefault(key),
    };

    private static DateOnly? DayOf(string key, CaseFile file) => key == "causeOn" ? file.Form.CauseOn : file.AppliedOn;

    private static bool? IsYes(string key, CaseFile file) => key switch
    {
        "administrativePower" => file.Form.AdministrativePower,
        "temporary" => file.Form.Temporary,
        "emergency" => file.Form.Emergency,
        "townshipsConsulted" => file.Form.TownshipsConsulted,
        _ => bool.TryParse(file.Form.Fields.GetValueOrDefault(key), out var answer) ? answer : null,
    };

    private static string PartOf(string key, CaseFile file) => key switch
    {
        "funds" => file.Form.Safeguards.Funds,
        "staff" => file.Form.Safeguards.Staff,
        "technology" => file.Form.Safeguards.Technology,
        "training" => file.Form.Safeguards.Training,
        _ => "",
    };
}
