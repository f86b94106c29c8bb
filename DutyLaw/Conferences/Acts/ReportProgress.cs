using DutyLaw.Cases;
using DutyLaw.Conferences.Rules;

namespace DutyLaw.Conferences.Acts;

/// <summary>汇报落实情况: the responsible body says how far a decision has come (LC 会议第四条).</summary>
public sealed record ReportProgress(Guid Resolution, string Text) : ConferenceAct
{
    /// <summary>Its name.</summary>
    public const string Is = "report-progress";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? GivenReason => Text;

    internal override IReadOnlyList<ConferenceState> From => [ConferenceState.Called, ConferenceState.Signed, ConferenceState.Issued];

    internal override Hand By => Hand.Responsible;

    internal override Basis Basis => Basis.Following;

    internal override IReadOnlyList<ConferenceRule> Rules =>
        [new OnlyOpenDecisionsAreFollowed(), new OnlyTheResponsibleBodyReports(), new FollowingSaysWhatWasDone()];

    internal override IEnumerable<WrittenNotice> Notices(Tried tried) =>
        Told(tried.Pack.LeadOf(tried.Conference.County).Where(b => b != tried.Actor.Body), "会议决定事项落实情况", Text);

    internal override JointConference Apply(JointConference before, ConferenceFact fact) => before with
    {
        Resolutions =
        [
            .. before.Resolutions.Select(r =>
                r.Id == Resolution ? r with { Progress = r.Progress.Add(new Progress(fact.Body, Text, fact.On)) } : r),
        ],
    };
}
