using System.Collections.Immutable;
using DutyLaw.Calendars;

namespace DutyLaw.Cases;

/// <summary>A statutory clock of a case. Its due date is computed from these facts, never stored as truth.</summary>
/// <param name="Number">Its place among the case's clocks, from 1.</param>
/// <param name="Kind">Its name in the procedure's table.</param>
/// <param name="Body">The body that must act.</param>
/// <param name="OpenedOn">The day it counts from; not itself counted.</param>
/// <param name="WorkingDays">Working days allowed; 0 where a date was set instead.</param>
public sealed record Clock(
    int Number,
    string Kind,
    string Article,
    string Body,
    DateOnly OpenedOn,
    int WorkingDays)
{
    /// <summary>Working days before the due date at which the body is reminded.</summary>
    public const int RemindedBefore = 2;

    /// <summary>The day set by an order, for a clock that counts to a date.</summary>
    public DateOnly? SetFor { get; init; }

    /// <summary>Working days added, with their reasons.</summary>
    public ImmutableList<Extension> Extensions { get; init; } = [];

    /// <summary>When it stood still.</summary>
    public ImmutableList<Suspension> Suspensions { get; init; } = [];

    /// <summary>The day the act was done.</summary>
    public DateOnly? MetOn { get; init; }

    /// <summary>The day on which the miss was recorded.</summary>
    public DateOnly? MissedOn { get; init; }

    /// <summary>The day on which the body was reminded.</summary>
    public DateOnly? RemindedOn { get; init; }

    /// <summary>Why it no longer counts, where the act became needless.</summary>
    public string? StoppedBecause { get; init; }

    /// <summary>The due date last told to the body; differs from the computed one only until the calendar sweep has passed.</summary>
    public DateOnly DueOn { get; init; }

    /// <summary>The day from which the body is reminded: two working days before the due date.</summary>
    public DateOnly RemindOn { get; init; }

    /// <summary>True while the due date lies past the last published notice.</summary>
    public bool Provisional { get; init; }

    /// <summary>Still counting, or missed and still owed.</summary>
    public bool IsOpen => MetOn is null && StoppedBecause is null;

    /// <summary>True while it stands still.</summary>
    public bool IsSuspended => Suspensions is [.., { To: null }];

    /// <summary>Working days it counts in all: those allowed and those added, and as many as passed while it stood still.</summary>
    public int Counted(WorkingDayCalendar calendar)
    {
        var days = WorkingDays + Extensions.Sum(e => e.Days);
        foreach (var stretch in Suspensions.Where(s => s.To is not null))
        {
            days += stretch.From < calendar.Due(OpenedOn, days).Date ? calendar.WorkingDaysBetween(stretch.From, stretch.To!.Value) : 0;
        }

        return days;
    }

    /// <summary>The same clock with its due date worked out from a calendar. While it stands still, its due date stays as it was.</summary>
    public Clock DueBy(WorkingDayCalendar calendar)
    {
        if (IsSuspended)
        {
            return this;
        }

        var due = SetFor is { } set ? new DueDate(set, false, null) : calendar.Due(OpenedOn, Counted(calendar));
        var remindOn = due.Date;
        while (remindOn > OpenedOn && calendar.Remaining(remindOn.AddDays(-1), due.Date) <= RemindedBefore)
        {
            remindOn = remindOn.AddDays(-1);
        }

        return this with { DueOn = due.Date, Provisional = due.Provisional, RemindOn = remindOn };
    }
}

/// <summary>Working days added to a clock.</summary>
public sealed record Extension(DateOnly On, int Days, string Reason);

/// <summary>A stretch in which a clock stood still: the day it stopped is not part of it, the day it went on is.</summary>
/// <param name="To">Null while it lasts.</param>
public sealed record Suspension(DateOnly From, DateOnly? To, string Reason);
