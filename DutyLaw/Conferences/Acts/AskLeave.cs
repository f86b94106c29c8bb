using DutyLaw.Cases;
using DutyLaw.Conferences.Rules;

namespace DutyLaw.Conferences.Acts;

/// <summary>请假: who cannot come says why, and sends a deputy (JQ 会议第三条).</summary>
/// <param name="Deputy">分管领导 who comes instead.</param>
public sealed record AskLeave(string Reason, string Deputy) : ConferenceAct
{
    /// <summary>Its name.</summary>
    public const string Is = "ask-leave";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? GivenReason => Reason;

    internal override IReadOnlyList<ConferenceState> From => [ConferenceState.Called];

    internal override Hand By => Hand.Invited;

    internal override Basis Basis => Basis.Attendance;

    internal override IReadOnlyList<ConferenceRule> Rules =>
        [new LeaveIsAskedBeforeTheDay(), new LeaveGivesAReasonAndADeputy()];

    internal override IEnumerable<WrittenNotice> Notices(Tried tried) => Told(
        tried.Pack.ConvenerOf(tried.Conference.County).Concat(tried.Pack.LeadOf(tried.Conference.County)).Where(b => b != tried.Actor.Body),
        "联席会议请假报告",
        $"{tried.Pack.NameOf(tried.Actor.Body)}：{Reason}；由{Deputy}参加");

    internal override JointConference Apply(JointConference before, ConferenceFact fact) => before with
    {
        Leaves = before.Leaves.RemoveAll(l => l.Body == fact.Body).Add(new Leave(fact.Body, Reason, Deputy, fact.On)),
    };
}
