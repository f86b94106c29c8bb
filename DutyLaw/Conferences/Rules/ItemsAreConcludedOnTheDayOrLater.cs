namespace DutyLaw.Conferences.Rules;

/// <summary>A conference decides when it is held, not before.</summary>
internal sealed record ItemsAreConcludedOnTheDayOrLater() : ConferenceRule(Basis.Outcome)
{
    public override string? Broken(Tried tried) =>
        tried.Today < tried.Conference.Day ? $"联席会议定于{tried.Conference.Day:yyyy-MM-dd}召开，会前不能作出结论。" : null;
}
