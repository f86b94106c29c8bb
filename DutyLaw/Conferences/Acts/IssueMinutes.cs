using DutyLaw.Cases;

namespace DutyLaw.Conferences.Acts;

/// <summary>印发: the signed minutes go to everybody who had a seat.</summary>
public sealed record IssueMinutes : ConferenceAct
{
    /// <summary>Its name.</summary>
    public const string Is = "issue-minutes";

    /// <inheritdoc/>
    public override string Name => Is;

    internal override IReadOnlyList<ConferenceState> From => [ConferenceState.Signed];

    internal override ConferenceState? To => ConferenceState.Issued;

    internal override Hand By => Hand.Lead;

    internal override Basis Basis => Basis.Minutes;

    internal override IEnumerable<WrittenNotice> Notices(Tried tried) =>
        Told(tried.Conference.Invited.Select(i => i.Body), "联席会议纪要", $"联席会议纪要{tried.Conference.Number}");

    internal override JointConference Apply(JointConference before, ConferenceFact fact) => before with { IssuedOn = fact.On };
}
