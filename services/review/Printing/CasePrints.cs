using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Forms;
using Paper;

namespace Review.Printing;

/// <summary>Something of a case that can be printed.</summary>
/// <param name="Name">Its name in addresses: <c>form</c>, <c>minutes</c>, <c>notice-…</c>.</param>
internal sealed record CasePrint(string Name, PrintKind Kind, string Title, Func<PrintedDocument> Make);

/// <summary>What kind of paper it is.</summary>
internal enum PrintKind
{
    /// <summary>The procedure's form: 申请表、审批表.</summary>
    Form,

    /// <summary>会议纪要.</summary>
    Minutes,

    /// <summary>书面告知.</summary>
    Notice,
}

/// <summary>What can be printed of a case: its form, the minutes of each concluded conference, each written notice.</summary>
internal sealed class CasePrints(IReadOnlyList<FormDefinition> forms)
{
    public IReadOnlyList<CasePrint> Of(CaseFile file) => [.. Form(file), .. Minutes(file), .. file.Notices.Select(n => Notice(n, file))];

    /// <summary>The form that opens a procedure in an edition; null where the pack has none.</summary>
    public FormDefinition? FormOf(string jurisdiction, string procedure, string edition) =>
        forms.FirstOrDefault(f => f.Jurisdiction == jurisdiction && f.Procedure == procedure && f.Edition == edition);

    /// <summary>What kind of paper a print of this name is.</summary>
    public static PrintKind KindOf(string print) => print switch
    {
        "form" => PrintKind.Form,
        _ when print.StartsWith("minutes", StringComparison.Ordinal) => PrintKind.Minutes,
        _ => PrintKind.Notice,
    };

    private IEnumerable<CasePrint> Form(CaseFile file)
    {
        if (FormOf(file.Pack.Code, file.Case.Procedure, file.Case.Edition) is { } form)
        {
            yield return new("form", PrintKind.Form, form.Title, () => FormPrint.Of(form, file));
        }
    }

    /// <summary>The last conference is <c>minutes</c>; earlier ones are numbered.</summary>
    private static IEnumerable<CasePrint> Minutes(CaseFile file)
    {
        var concluded = file.Facts.Where(f => f.Act is ConcludeConference).ToList();
        return concluded.Select((Fact fact, int at) => new CasePrint(
            at == concluded.Count - 1 ? "minutes" : $"minutes-{at + 1}",
            PrintKind.Minutes,
            $"会议纪要（{PrintedText.Day(fact.On)}）",
            () => MinutesPrint.Of(fact, file)));
    }

    /// <summary>A notice's name in addresses.</summary>
    public static string NameOf(SentNotice notice) => $"notice-{notice.Id}";

    private static CasePrint Notice(SentNotice notice, CaseFile file) => new(
        NameOf(notice), PrintKind.Notice, $"{notice.Kind}（{file.Pack.NameOf(notice.ToBody)}）", () => NoticePrint.Of(notice, file));
}
