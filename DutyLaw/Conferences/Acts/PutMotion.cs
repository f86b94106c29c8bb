using DutyLaw.Cases.Acts;
using DutyLaw.Conferences.Rules;

namespace DutyLaw.Conferences.Acts;

/// <summary>动议: the office puts to the conference what it may decide on an item.</summary>
/// <param name="Outcome">For a case; null for a topic.</param>
public sealed record PutMotion(
    int Item,
    ConferenceOutcome? Outcome = null,
    IReadOnlyList<string>? Townships = null,
    string? Text = null) : ConferenceAct
{
    /// <summary>Its name.</summary>
    public const string Is = "put-motion";

    /// <inheritdoc/>
    public override string Name => Is;

    internal override IReadOnlyList<ConferenceState> From => [ConferenceState.Called];

    internal override Hand By => Hand.Lead;

    internal override Basis Basis => Basis.Outcome;

    internal override IReadOnlyList<ConferenceRule> Rules =>
        [new OnlyItemsOfTheAgendaAreDeliberated(), new ItemsAreConcludedOnce(), new CasesAreDecidedAndTopicsAnswered()];

    internal override JointConference Apply(JointConference before, ConferenceFact fact) => before with
    {
        Motions = before.Motions.Add(new Motion(Item, Outcome, Townships ?? [], Text, fact.On)),
    };
}
