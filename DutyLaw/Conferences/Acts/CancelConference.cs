using DutyLaw.Cases;
using DutyLaw.Conferences.Rules;

namespace DutyLaw.Conferences.Acts;

/// <summary>取消会议: it is not held. Cases called to it wait for another one.</summary>
public sealed record CancelConference(string Reason) : ConferenceAct
{
    /// <summary>Its name.</summary>
    public const string Is = "cancel-conference";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? GivenReason => Reason;

    internal override IReadOnlyList<ConferenceState> From => [ConferenceState.Draft, ConferenceState.Approved, ConferenceState.Called];

    internal override ConferenceState? To => ConferenceState.Cancelled;

    internal override Hand By => Hand.Lead;

    internal override Basis Basis => Basis.Calling;

    internal override IReadOnlyList<ConferenceRule> Rules =>
        [new CancellationsGiveReasons(), new ConferencesThatDecidedAreNotCalledOff()];

    internal override IEnumerable<WrittenNotice> Notices(Tried tried) =>
        Told(tried.Conference.Invited.Select(i => i.Body), "联席会议取消通知", Reason);

    internal override JointConference Apply(JointConference before, ConferenceFact fact) => before with { CancelledBecause = Reason };
}
