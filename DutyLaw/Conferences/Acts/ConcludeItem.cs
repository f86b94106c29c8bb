using System.Text.Json.Serialization;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Conferences.Rules;

namespace DutyLaw.Conferences.Acts;

/// <summary>会议决定: what the conference decided on an item, for each township of a case; who sees to it and by when (XA 第九条).</summary>
/// <param name="Resolution">Id of the decision.</param>
/// <param name="Deliberated">What the case is as the conference decides on it; null for a topic.</param>
public sealed record ConcludeItem(
    Guid Resolution,
    int Item,
    ConferenceOutcome? Outcome = null,
    IReadOnlyList<string>? Townships = null,
    string? Reason = null,
    string? Text = null,
    string? Responsible = null,
    DateOnly? DueOn = null,
    DeliberatedCase? Deliberated = null) : ConferenceAct
{
    /// <summary>Its name.</summary>
    public const string Is = "conclude-item";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? GivenReason => Reason;

    /// <summary>The day the case is called to; null where it is called to none.</summary>
    [JsonIgnore]
    public DateOnly? CalledTo { get; init; }

    internal override IReadOnlyList<ConferenceState> From => [ConferenceState.Called];

    internal override Hand By => Hand.Lead;

    internal override Basis Basis => Basis.Outcome;

    internal override IReadOnlyList<ConferenceRule> Rules =>
    [
        new OnlyItemsOfTheAgendaAreDeliberated(),
        new ItemsAreConcludedOnce(),
        new CasesAreDecidedAndTopicsAnswered(),
        new ItemsAreConcludedOnTheDayOrLater(),
        new ItemsAreConcludedWhereTheyWereCalled(),
        new ConferencesArePresidedOver(),
        new SilenceOfAMemberIsNotAgreement(),
        new AMembersDisagreementIsNoAgreement(),
        new DecisionsSayWhoSeesToThemByWhen(),
    ];

    internal override IEnumerable<WrittenNotice> Notices(Tried tried) =>
        Responsible is null
            ? []
            : Told(
                [Responsible],
                "会议决定事项交办",
                $"{tried.Conference.Item(Item)!.Title}{(DueOn is { } due ? $"，{due:yyyy-MM-dd}前" : "")}");

    internal override JointConference Apply(JointConference before, ConferenceFact fact) => before with
    {
        Resolutions = before.Resolutions.Add(
            new Resolution(Resolution, Item, Outcome, Townships ?? [], Reason, Text, Responsible, DueOn, fact.On, Deliberated)),
    };
}
