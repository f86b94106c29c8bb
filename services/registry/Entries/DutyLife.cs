namespace Registry.Entries;

/// <summary>Days on which a duty stands in one state, both included.</summary>
/// <param name="To"><see cref="DateOnly.MaxValue"/>: without end.</param>
public sealed record Stretch(EntryState State, DateOnly From, DateOnly To);

/// <summary>
/// A duty's way through the list. The law lays its end down on the day of its admission: after the last day of the term it has left
/// force, unless it was stated to be completed (XA art. 12). So the end holds by itself and waits for no sweep.
/// </summary>
public static class DutyLife
{
    /// <summary>The first day in force: the approval's, or the term's first where that is later (XA art. 10).</summary>
    public static DateOnly InForceFrom(DateOnly approvedOn, DateOnly termFrom) => approvedOn > termFrom ? approvedOn : termFrom;

    /// <summary>The stretches as they stand on admission. A term that was over before the approval leaves no day in force.</summary>
    public static IReadOnlyList<Stretch> OnAdmission(DateOnly approvedOn, DateOnly termFrom, DateOnly termTo)
    {
        var inForceFrom = InForceFrom(approvedOn, termFrom);
        Stretch[] stretches =
        [
            new(EntryState.Admitted, approvedOn, inForceFrom.AddDays(-1)),
            new(EntryState.InForce, inForceFrom, termTo),
        ];
        Stretch[] end = inForceFrom > termTo ? [new(EntryState.LeftForce, inForceFrom, DateOnly.MaxValue)]
            : DayAfter(termTo) is { } ended ? [new(EntryState.LeftForce, ended, DateOnly.MaxValue)]
            : [];
        return [.. stretches.Where(s => s.From <= s.To), .. end];
    }

    /// <summary>The end of the term of a duty that is completed: it is revoked of itself.</summary>
    public static Stretch OnceCompleted(DateOnly termTo) => new(EntryState.Revoked, DayAfter(termTo) ?? termTo, DateOnly.MaxValue);

    /// <summary>The state on a day; null before the admission.</summary>
    public static EntryState? On(this IEnumerable<Stretch> life, DateOnly day) =>
        life.FirstOrDefault(s => s.From <= day && day <= s.To)?.State;

    /// <summary>Null after the last day of the calendar: such a term has no day after it.</summary>
    private static DateOnly? DayAfter(DateOnly day) => day < DateOnly.MaxValue ? day.AddDays(1) : null;
}
