using DutyLaw.Conferences.Rules;

namespace DutyLaw.Conferences.Acts;

/// <summary>审签: the convener signs the minutes; nothing in them changes any more (JQ 会议第三条).</summary>
/// <param name="Text">The minutes, drafted from what was recorded.</param>
public sealed record SignMinutes(string Text) : ConferenceAct
{
    /// <summary>Its name.</summary>
    public const string Is = "sign-minutes";

    /// <inheritdoc/>
    public override string Name => Is;

    internal override IReadOnlyList<ConferenceState> From => [ConferenceState.Called];

    internal override ConferenceState? To => ConferenceState.Signed;

    internal override Hand By => Hand.Convener;

    internal override Basis Basis => Basis.Minutes;

    internal override IReadOnlyList<ConferenceRule> Rules =>
        [new EveryItemHasAnOutcome(), new MinutesAccountForEveryInvitedBody()];

    internal override JointConference Apply(JointConference before, ConferenceFact fact) =>
        before with { Minutes = new SignedMinutes(Text, fact.Body, fact.On) };
}
