using DutyLaw.Conferences.Rules;

namespace DutyLaw.Conferences.Acts;

/// <summary>撤下议题: the conference does not go into an item, such as a case withdrawn meanwhile; the minutes say so.</summary>
public sealed record DropItem(int Item, string Reason) : ConferenceAct
{
    /// <summary>Its name.</summary>
    public const string Is = "drop-item";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? GivenReason => Reason;

    internal override IReadOnlyList<ConferenceState> From => [ConferenceState.Called];

    internal override Hand By => Hand.Lead;

    internal override Basis Basis => Basis.Agenda;

    internal override IReadOnlyList<ConferenceRule> Rules =>
        [new OnlyItemsOfTheAgendaAreDeliberated(), new ItemsAreConcludedOnce(), new CancellationsGiveReasons()];

    internal override JointConference Apply(JointConference before, ConferenceFact fact) => before with
    {
        Resolutions = before.Resolutions.Add(
            new Resolution(Guid.Empty, Item, null, [], Reason, "撤下议题，本次会议未审议", null, null, fact.On, null) { Dropped = true }),
    };
}
