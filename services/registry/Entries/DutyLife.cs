namespace Registry.Entries;

/// <summary>Days on which a duty stands in one state, both included.</summary>
/// <param name="To"><see cref="DateOnly.MaxValue"/>: without end.</param>
public sealed record Stretch(EntryState State, DateOnly From, DateOnly To);

/// <summary>
/// A duty's way through the list. The law lays its end down on the day of its admission: after the last day of the term it has left
/// force, unless it was stated to be completed (XA art. 12); a temporary task is over (XA art. 3, 4). So the end holds by itself and
/// waits for no sweep.
/// </summary>
public static class DutyLife
{
    /// <summary>A term without a fixed end.</summary>
    public static readonly DateOnly NoEnd = DateOnly.MaxValue;

    /// <summary>The first day of a term; the approval's where none was asked for.</summary>
    public static DateOnly TermFrom(DateOnly approvedOn, DateOnly? asked) => asked ?? approvedOn;

    /// <summary>The last day of a term; <see cref="NoEnd"/> where none was asked for.</summary>
    public static DateOnly TermTo(DateOnly? asked) => asked ?? NoEnd;

    /// <summary>The first day in force: the approval's, or the term's first where that is later (XA art. 10).</summary>
    public static DateOnly InForceFrom(DateOnly approvedOn, DateOnly termFrom) => approvedOn > termFrom ? approvedOn : termFrom;

    /// <summary>The stretches as they stand on admission. A term that was over before the approval leaves no day in force.</summary>
    public static IReadOnlyList<Stretch> OnAdmission(ListKind list, DateOnly approvedOn, DateOnly termFrom, DateOnly termTo) =>
        Of(approvedOn, InForceFrom(approvedOn, termFrom), termTo, AtTheEndOf(list, completed: false));

    /// <summary>The stretches from an admission over the days in force to the state after the term.</summary>
    public static IReadOnlyList<Stretch> Of(DateOnly admittedOn, DateOnly inForceFrom, DateOnly termTo, EntryState afterwards)
    {
        Stretch[] stretches =
        [
            new(EntryState.Admitted, admittedOn, inForceFrom > admittedOn ? inForceFrom.AddDays(-1) : DateOnly.MinValue),
            new(EntryState.InForce, inForceFrom, termTo),
        ];
        Stretch[] end = inForceFrom > termTo ? [new(afterwards, inForceFrom, DateOnly.MaxValue)]
            : DayAfter(termTo) is { } ended ? [new(afterwards, ended, DateOnly.MaxValue)]
            : [];
        return [.. stretches.Where(s => s.From <= s.To), .. end];
    }

    /// <summary>
    /// What a duty is after its term. What is completed is revoked of itself; what is not leaves force. A temporary task, and a power
    /// handed over for a time, are over either way: they never come back to the conference.
    /// </summary>
    public static EntryState AtTheEndOf(ListKind list, bool completed) => (list, completed) switch
    {
        (ListKind.Standing, true) => EntryState.Revoked,
        (ListKind.Standing, false) => EntryState.LeftForce,
        _ => EntryState.Expired,
    };

    /// <summary>The end of the term of a duty that is completed.</summary>
    public static Stretch OnceCompleted(ListKind list, DateOnly termTo) =>
        new(AtTheEndOf(list, completed: true), DayAfter(termTo) ?? termTo, DateOnly.MaxValue);

    /// <summary>The stretches cut to what lies on and after a day.</summary>
    public static IEnumerable<Stretch> Since(this IEnumerable<Stretch> life, DateOnly day) =>
        life.Where(s => s.To >= day).Select(s => s with { From = s.From > day ? s.From : day });

    /// <summary>The state on a day; null before the admission.</summary>
    public static EntryState? On(this IEnumerable<Stretch> life, DateOnly day) =>
        life.FirstOrDefault(s => s.From <= day && day <= s.To)?.State;

    /// <summary>Null after the last day of the calendar: such a term has no day after it.</summary>
    private static DateOnly? DayAfter(DateOnly day) => day < DateOnly.MaxValue ? day.AddDays(1) : null;
}
