using Contracts.Review.V1;

namespace Assessment.Records;

/// <summary>What a fact from another service settles. Pure: the same fact, the same settlement.</summary>
public static class SettlementsOf
{
    /// <summary>A township's report was verified.</summary>
    public static Settlement Of(ReportVerified verified) => new(
        verified.County,
        SubjectOfReport(verified.CaseId),
        Outcome.Verified,
        DateOnly.MaxValue,
        verified.VerifiedOn,
        verified.Finding,
        new(CaseId: verified.CaseId, JournalHash: verified.Evidence),
        $"ReportVerified/{verified.CaseId}");

    /// <summary>
    /// A report's case ended. Where nothing was verified in it, the report is not confirmed; what was verified comes before.
    /// </summary>
    public static Settlement Of(CaseClosed closed) => new(
        closed.County,
        SubjectOfReport(closed.CaseId),
        Outcome.NotConfirmed,
        DateOnly.MaxValue,
        closed.ClosedOn,
        closed.Reason ?? "办理终结，未予认定。",
        new(CaseId: closed.CaseId),
        $"CaseClosed/{closed.CaseId}");

    /// <summary>A due date moved by a notice: misses of the clock against an earlier date are none.</summary>
    public static Settlement Of(ClockMissWithdrawn withdrawn) => new(
        withdrawn.County,
        SubjectOfClock(withdrawn.CaseId, withdrawn.Clock, withdrawn.Body, withdrawn.OpenedOn),
        Outcome.Withdrawn,
        withdrawn.DueOn.AddDays(1),
        withdrawn.On,
        $"期限依{withdrawn.Because}调整为{withdrawn.DueOn.Year}年{withdrawn.DueOn.Month}月{withdrawn.DueOn.Day}日，不构成逾期。",
        new(CaseId: withdrawn.CaseId, JournalHash: withdrawn.Evidence),
        $"ClockMissWithdrawn/{withdrawn.CaseId}/{withdrawn.Clock}/{withdrawn.Body}"
        + $"/{withdrawn.OpenedOn:yyyy-MM-dd}/{withdrawn.DueOn:yyyy-MM-dd}");

    /// <summary>A township's report; its case has its id.</summary>
    public static string SubjectOfReport(Guid report) => $"Report/{report}";

    /// <summary>A clock of a case, whatever its due date.</summary>
    public static string SubjectOfClock(Guid caseId, string clock, string body, DateOnly openedOn) =>
        $"Clock/{caseId}/{clock}/{body}/{openedOn:yyyy-MM-dd}";
}
