namespace DutyLaw.Conferences.Rules;

/// <summary>Minutes are signed when every item has been concluded.</summary>
internal sealed record EveryItemHasAnOutcome() : ConferenceRule(Basis.Minutes)
{
    public override string? Broken(Tried tried)
    {
        var open = tried.Conference.Items.Where(i => tried.Conference.ResolutionOf(i.Number) is null).Select(i => i.Title).ToList();
        return open.Count > 0 ? $"“{string.Join("”、“", open)}”尚未作出会议决定，纪要不能签发。" : null;
    }
}
