namespace DutyLaw.Conferences.Acts;

/// <summary>呈报召集人审定: the convener approves the agenda (JQ 会议第三条).</summary>
public sealed record ApproveAgenda : ConferenceAct
{
    /// <summary>Its name.</summary>
    public const string Is = "approve-agenda";

    /// <inheritdoc/>
    public override string Name => Is;

    internal override IReadOnlyList<ConferenceState> From => [ConferenceState.Draft];

    internal override ConferenceState? To => ConferenceState.Approved;

    internal override Hand By => Hand.Convener;

    internal override Basis Basis => Basis.Agenda;

    internal override JointConference Apply(JointConference before, ConferenceFact fact) => before;
}
