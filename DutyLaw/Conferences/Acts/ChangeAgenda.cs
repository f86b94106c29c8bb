using System.Text.Json.Serialization;
using DutyLaw.Conferences.Rules;

namespace DutyLaw.Conferences.Acts;

/// <summary>调整议题: before the notice goes out the office may change day, place and items; an approval has to be given anew.</summary>
public sealed record ChangeAgenda(DateOnly Day, string Place, IReadOnlyList<AgendaItem> Items, IReadOnlyList<string> Others) : ConferenceAct
{
    /// <summary>Its name.</summary>
    public const string Is = "change-agenda";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <summary>Titles of items that stand on another agenda too.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Elsewhere { get; init; } = [];

    internal override IReadOnlyList<ConferenceState> From => [ConferenceState.Draft, ConferenceState.Approved];

    internal override ConferenceState? To => ConferenceState.Draft;

    internal override Hand By => Hand.Lead;

    internal override Basis Basis => Basis.Agenda;

    internal override IReadOnlyList<ConferenceRule> Rules =>
    [
        new AConferenceHasSomethingToDeliberate(),
        new ItemsStandOnTheAgendaOnce(),
        new ConferencesMeetTodayOrLater(),
        new OnlyBodiesOfTheCountySit(),
        new ItemsStandOnOneAgenda(),
    ];

    internal override JointConference Apply(JointConference before, ConferenceFact fact) =>
        before with { Day = Day, Place = Place, Items = [.. Items], Others = Others };
}
