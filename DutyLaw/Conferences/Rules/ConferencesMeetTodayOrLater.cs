namespace DutyLaw.Conferences.Rules;

/// <summary>A conference is called for today or a later day.</summary>
internal sealed record ConferencesMeetTodayOrLater() : ConferenceRule(Basis.Calling)
{
    public override string? Broken(Tried tried) =>
        Agenda.Of(tried.Act, tried.Conference).Day is var day && day < tried.Today ? $"会议日期{day:yyyy-MM-dd}已过。" : null;
}
