using Portal.Site.Reading;

namespace Portal.Site.Duties;

/// <summary>The days of a duty's life that the list tells, the first first.</summary>
internal static class DutyLife
{
    /// <param name="today">What lies after it is marked as to come.</param>
    public static IReadOnlyList<Day> LifeOn(this ListedDuty duty, DateOnly today)
    {
        List<Day> days = [new(duty.InForceFrom, new("开始实施", "In force"), null)];
        if (duty.Change is { } change)
        {
            days.Add(new(change.On, change.KindTitle, change.Reason));
        }

        if (duty.TermTo is { } last && !(duty.EndedOn < last))
        {
            days.Add(new(last, new("工作期限最后一天", "Last day of the term"), null));
        }

        if (duty.EndedOn is { } ended && !(duty.Change is { Kind: ListedDuty.Decision.Cancel } cancelled && cancelled.On == ended))
        {
            days.Add(new(ended, duty.Standing, null));
        }

        return [.. days.OrderBy(d => d.On).Select(d => d with { IsToCome = d.On > today })];
    }

    /// <summary>A day on which something happened or is to happen.</summary>
    /// <param name="Why">In the decision's own words; null where it needs none.</param>
    internal sealed record Day(DateOnly On, Phrase What, string? Why)
    {
        public bool IsToCome { get; init; }
    }
}
