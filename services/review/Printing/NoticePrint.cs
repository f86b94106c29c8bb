using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using Paper;

namespace Review.Printing;

/// <summary>书面告知 as a letter: to whom, about what, what came of it and why, the article it rests on, and who sends it.</summary>
internal static class NoticePrint
{
    public static PrintedDocument Of(SentNotice notice, CaseFile file)
    {
        var fact = FactOf(notice, file);
        return new(
            notice.Kind,
            [new(file.CountyName, file.Case.Number ?? "")],
            [],
            [
                new($"{file.Pack.NameOf(notice.ToBody)}：", ParagraphPlace.Left),
                new($"关于{Applicant(notice, file)}“{file.Case.Duty.Title}”（{file.Procedure.Title}，{file.Case.Number ?? "无编号"}），现书面告知如下。"),
                .. Matter(fact, file).Select(text => new PrintedParagraph(text)),
                .. PrintedText.Lines(notice.Reason).Select((line, at) => new PrintedParagraph(at == 0 ? $"理由：{line}" : line)),
                .. Quoted(notice, file),
                new(fact is null ? "" : $"{file.Pack.NameOf(fact.Body)}（公章）", ParagraphPlace.Right),
                new(PrintedText.Day(notice.SentOn), ParagraphPlace.Right),
            ],
            []);
    }

    /// <summary>Who applied; on a paper to the one it is held against, a confidential reporter is not named.</summary>
    private static string Applicant(SentNotice notice, CaseFile file) =>
        file.Procedure.Confidential && notice.ToBody == (file.Case.Duty.Department ?? file.Case.Applicant)
            ? ""
            : $"{file.Pack.NameOf(file.Case.Applicant)}提出的";

    /// <summary>The journal's fact that the notice went out with.</summary>
    public static Fact? FactOf(SentNotice notice, CaseFile file) =>
        file.Facts.FirstOrDefault(f => f.On == notice.SentOn
            && f.Notices.Any(n => n.To == notice.ToBody && n.Kind == notice.Kind && n.Reason == notice.Reason));

    private static IEnumerable<string> Matter(Fact? fact, CaseFile file) => fact switch
    {
        null => [],
        { Act: ScheduleConference called } => [$"定于{PrintedText.Day(called.Day)}在{called.Place}召开联席会议，请派员参加。"],
        { Act: ConcludeConference concluded } =>
        [
            WrittenOpinion.OutcomeOf(concluded.Outcome),
            .. concluded.Townships is { Count: > 0 } townships ? (string[])[$"承接范围：{file.NamesOf(townships)}。"] : [],
        ],
        _ => [$"目前办理情况：{file.Procedure.States[fact.After].Title}。"],
    };

    private static IEnumerable<PrintedParagraph> Quoted(SentNotice notice, CaseFile file)
    {
        if (file.Articles.Find(notice.Article) is not { } article)
        {
            return [new($"依据：{notice.Article}。")];
        }

        var regulation = file.Articles.RegulationOf(article);
        return [new($"依据：《{regulation.Title}》{article.Name}：“{string.Concat(article.Paragraphs)}”")];
    }
}
