using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Procedures;
using Paper;

namespace Review.Printing;

/// <summary>
/// What stands in a body's opinion on a form: the last thing it decided since the application was last corrected, and when.
/// </summary>
internal sealed record WrittenOpinion(IReadOnlyList<string> Text, DateOnly? On)
{
    /// <summary>Room for an opinion that has not been given.</summary>
    private static readonly WrittenOpinion None = new([], null);

    /// <param name="party">The party that fills in the field.</param>
    public static WrittenOpinion Of(string party, CaseFile file)
    {
        var bodies = file.Procedure.Of(party, file.Case);
        var fact = file.Facts.Reverse().TakeWhile(f => f.Act is not Correct)
            .FirstOrDefault(f => bodies.Contains(f.Body) && TextOf(f, file) is not null);
        return fact is null ? None : new(TextOf(fact, file)!, fact.On);
    }

    private static IReadOnlyList<string>? TextOf(Fact fact, CaseFile file) => fact.Act switch
    {
        ConcludeConference concluded => Conference(concluded, fact, file),
        GiveVerdict { Verdict: Verdict.Agree } agreed => ["同意。", .. PrintedText.Lines(agreed.Reason)],
        GiveVerdict disagreed => ["不同意。", .. Reason(disagreed.Reason)],
        Approve => ["同意。"],
        Refuse refused => ["不同意。", .. Reason(refused.Reason)],
        Verify verified => [verified.Confirmed ? "经核实，情况属实。" : "经核实，情况不属实。", .. PrintedText.Lines(verified.Finding)],
        ReceiveFiling filed => [$"予以备案。{(filed.Number.Length > 0 ? $"备案号：{filed.Number}。" : "")}", .. PrintedText.Lines(filed.Remark)],
        RecordOralApproval oral => [$"{oral.ApprovedBy}于{PrintedText.Day(oral.Day)}口头同意。", .. PrintedText.Lines(oral.Content)],
        _ => null,
    };

    private static IReadOnlyList<string> Conference(ConcludeConference concluded, Fact fact, CaseFile file) =>
    [
        $"{PrintedText.Day(fact.On)}召开职责准入联席会议。{OutcomeOf(concluded.Outcome)}",
        .. concluded.Townships is { Count: > 0 } townships ? (string[])[$"承接范围：{file.NamesOf(townships)}。"] : [],
        .. Reason(concluded.Reason),
    ];

    /// <summary>A conference's outcome as a sentence.</summary>
    public static string OutcomeOf(ConferenceOutcome outcome) => outcome switch
    {
        ConferenceOutcome.Agree => "会议达成一致意见，同意准入。",
        ConferenceOutcome.Deny => "会议决定不予准入。",
        ConferenceOutcome.ContinueStudy => "会议未能达成一致意见，决定继续研究。",
        ConferenceOutcome.Cancel => "会议决定取消。",
        ConferenceOutcome.ApplyAnew => "会议决定重新申请准入。",
        ConferenceOutcome.Adjust => "会议决定调整。",
        ConferenceOutcome.Keep => "会议决定继续保留。",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private static IEnumerable<string> Reason(string? reason) =>
        PrintedText.Lines(reason).Select((line, at) => at == 0 ? $"理由：{line}" : line);
}
