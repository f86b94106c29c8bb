using System.Text.Json.Serialization;
using DutyLaw.Conferences.Rules;

namespace DutyLaw.Conferences.Acts;

/// <summary>拟定议题: the office drafts the agenda out of what was proposed.</summary>
/// <param name="Ordinal">The conference's number within county and year.</param>
/// <param name="Others">Codes of other bodies invited.</param>
public sealed record Convene(
    int Year,
    int Ordinal,
    DateOnly Day,
    string Place,
    IReadOnlyList<AgendaItem> Items,
    IReadOnlyList<string> Others) : ConferenceAct
{
    /// <summary>Its name.</summary>
    public const string Is = "convene-conference";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <summary>Titles of items that stand on another agenda too.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Elsewhere { get; init; } = [];

    internal override IReadOnlyList<ConferenceState> From => [ConferenceState.Start];

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

    internal override JointConference Apply(JointConference before, ConferenceFact fact) => before with
    {
        Year = Year,
        Ordinal = Ordinal,
        Day = Day,
        Place = Place,
        Items = [.. Items],
        Others = Others,
    };
}
