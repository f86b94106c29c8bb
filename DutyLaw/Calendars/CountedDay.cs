namespace DutyLaw.Calendars;

/// <summary>One calendar day of a running deadline.</summary>
/// <param name="Day">The day and the notice that decides it.</param>
/// <param name="Number">Its number in the count, from 1; null when it does not count.</param>
public sealed record CountedDay(CalendarDay Day, int? Number)
{
    /// <summary>Why the day counts or does not, in Chinese, with the notice that says so.</summary>
    public string Why =>
        (Number is { } number ? $"第{number}个工作日，" : "不计，")
        + Day.Description
        + (Day.Notice is { } notice ? $"（{notice}）" : "");
}
