namespace DutyLaw.Conferences.Rules;

/// <summary>After the conclusion of an item nothing is said, put or decided on it any more.</summary>
internal sealed record ItemsAreConcludedOnce() : ConferenceRule(Basis.Outcome)
{
    public override string? Broken(Tried tried) =>
        tried.Conference.ResolutionOf(OnlyItemsOfTheAgendaAreDeliberated.ItemOf(tried.Act)) is not null ? "该议题已作出会议决定，不再更改。" : null;
}
