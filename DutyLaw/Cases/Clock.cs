using DutyLaw.Calendars;

namespace DutyLaw.Cases;

/// <summary>A statutory clock of a case. Its due date is computed from these facts, never stored as truth.</summary>
/// <param name="Number">Its place among the case's clocks, from 1.</param>
/// <param name="Kind">Its name in the procedure's table.</param>
/// <param name="Body">The body that must act.</param>
/// <param name="OpenedOn">The day it counts from; not itself counted.</param>
/// <param name="WorkingDays">Working days allowed.</param>
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

    /// <summary>The same clock with its due date worked out from a calendar.</summary>
    public Clock DueBy(WorkingDayCalendar calendar)
    {
        var due = calendar.Due(OpenedOn, WorkingDays);
        var remindOn = due.Date;
        while (remindOn > OpenedOn && calendar.Remaining(remindOn.AddDays(-1), due.Date) <= RemindedBefore)
        {
            remindOn = remindOn.AddDays(-1);
        }

        return this with { DueOn = due.Date, Provisional = due.Provisional, RemindOn = remindOn };
    }
}
