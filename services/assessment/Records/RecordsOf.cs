using Contracts.Intake.V1;
using Contracts.Registry.V1;
using Contracts.Review.V1;
using DutyLaw.Bodies;
using DutyLaw.Conferences;
using DutyLaw.Packs;

namespace Assessment.Records;

/// <summary>The record that a fact from another service becomes. Pure: the same fact, the same record.</summary>
public static class RecordsOf
{
    /// <summary>A statutory time ran out: recorded of the body that was to act, on the first day after it.</summary>
    public static DailyRecord Of(ClockMissed missed, Names names) => new(
        missed.County,
        missed.Body,
        RecordKind.ClockMissed,
        missed.DueOn.AddDays(1),
        $"“{missed.Title}”：应于{Day(missed.DueOn)}前{names.OfClock(missed.County, missed.Clock, missed.Procedure)}，逾期未办。",
        missed.Article,
        Verified: true,
        new(CaseId: missed.CaseId, JournalHash: missed.Evidence),
        $"ClockMissed/{missed.CaseId}/{missed.Clock}/{missed.Body}/{missed.OpenedOn:yyyy-MM-dd}/{missed.DueOn:yyyy-MM-dd}",
        SettlementsOf.SubjectOfClock(missed.CaseId, missed.Clock, missed.Body, missed.OpenedOn));

    /// <summary>A township declined: recorded of the department that meant to hand over.</summary>
    public static DailyRecord Of(TownshipDeclined declined, Names names) => new(
        declined.County,
        declined.Department,
        RecordKind.TownshipDeclined,
        declined.On,
        $"“{declined.Title}”：{names.OfBody(declined.County, Township(declined.Township))}表示{Opinion(declined.Opinion)}，"
        + $"理由：{declined.Reason}",
        declined.Article ?? names.PackOf(declined.County)?.Conference?.ArticleOf(Basis.Outcome) ?? "",
        Verified: true,
        new(CaseId: declined.CaseId, JournalHash: declined.Evidence),
        $"TownshipDeclined/{declined.CaseId}/{declined.Township}/{declined.On:yyyy-MM-dd}/{declined.Evidence}");

    /// <summary>
    /// A township reported a prohibited shift of work: recorded of the department, not verified yet. Who reported it and in which words
    /// stays with the report, so that no township has to fear the department it depends on.
    /// </summary>
    public static DailyRecord Of(ProhibitedShiftReported reported, Names names) => new(
        reported.County,
        reported.Department,
        RecordKind.ProhibitedShiftReported,
        reported.ReportedOn,
        $"收到转嫁工作责任的反映，待核实：{names.PackOf(reported.County)?.Shifting?.Find(reported.Way)?.Recorded ?? reported.Way}。",
        reported.Article ?? names.PackOf(reported.County)?.Shifting?.Article ?? "",
        Verified: false,
        new(ReportId: reported.ReportId),
        $"ProhibitedShiftReported/{reported.ReportId}",
        SettlementsOf.SubjectOfReport(reported.ReportId));

    /// <summary>
    /// What a township reported was found true: recorded of the department, in the words of those who verified it. Of a prohibited shift
    /// the title is left out: a report is titled in the township's words.
    /// </summary>
    public static DailyRecord Of(ReportVerified verified, Names names)
    {
        var way = names.PackOf(verified.County)?.Shifting?.Find(verified.Kind);
        var kind = way is null ? KindOf(verified.Kind) : RecordKind.ProhibitedShiftVerified;
        return new(
            verified.County,
            verified.Department,
            kind,
            verified.VerifiedOn,
            way is null
                ? $"“{verified.Title}”：经核实，{kind.Title()}：{verified.Finding}"
                : $"经核实，{way.Recorded}：{verified.Finding}",
            verified.Article,
            Verified: true,
            new(CaseId: verified.CaseId, JournalHash: verified.Evidence, ReportId: verified.CaseId),
            $"ReportVerified/{verified.CaseId}");
    }

    /// <summary>
    /// A standing duty's term ended with the work not stated to be completed: recorded of the department. A completed one is no record,
    /// nor is a temporary task, which is over with its term.
    /// </summary>
    public static DailyRecord? Of(DutyTermEnded ended, Names names)
    {
        if (ended.Completed || ended.List != "Standing")
        {
            return null;
        }

        var law = names.PackOf(ended.County)?.EndOfTerm;
        var article = ended.Article ?? law?.Article ?? "";
        return new(
            ended.County,
            ended.Department,
            RecordKind.TermEndedUncompleted,
            ended.EndedOn,
            $"“{ended.Title}”：工作期限{Day(ended.TermFrom)}至{Day(ended.TermTo)}届满，未报告完成，已退出清单"
            + $"{(article == law?.Article ? law.ThenAfter('、') : "")}。",
            article,
            Verified: true,
            new(CaseId: ended.CaseId, EntryId: ended.EntryId),
            $"DutyTermEnded/{ended.EntryId}");
    }

    private static string Township(string code) => code.Contains('@', StringComparison.Ordinal) ? code : Body.OfTownship(code);

    private static string Day(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";

    private static string Opinion(string opinion) => opinion == "CannotComplete" ? "承接后不能完成" : "不能承接";

    private static RecordKind KindOf(string found) => found switch
    {
        nameof(RecordKind.PowersNotHandedOver) => RecordKind.PowersNotHandedOver,
        nameof(RecordKind.SafeguardsMissing) => RecordKind.SafeguardsMissing,
        _ => RecordKind.ReportVerified,
    };
}
