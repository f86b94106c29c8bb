namespace DutyLaw.Calendars;

/// <summary>What the calendar says about one day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">Whether and why it is a working day.</param>
/// <param name="Name">The holiday for which a notice arranges the day; null when the weekday alone decides.</param>
/// <param name="Notice">Number of the notice that says so; null when the weekday alone decides.</param>
/// <param name="Provisional">Why a notice still to come may change this day, in Chinese; null when the day is certain.</param>
public sealed record CalendarDay(DateOnly Date, DayKind Kind, string? Name, string? Notice, string? Provisional)
{
    /// <summary>True when the day counts in a deadline of working days.</summary>
    public bool IsWorkingDay => Kind is DayKind.Workday or DayKind.MakeUpWorkday;

    /// <summary>The day in Chinese: 星期六, 国庆节放假, 中秋节调休上班.</summary>
    public string Description => Kind switch
    {
        DayKind.Holiday => $"{Name}放假",
        DayKind.MakeUpWorkday => $"{Name}调休上班",
        _ => Weekday,
    };

    /// <summary>The same with the notice that says so, and why it may still change: 国庆节放假（国办发明电〔2023〕7号）.</summary>
    public string Why => Description + (Notice is null ? "" : $"（{Notice}）") + (Provisional is null ? "" : $"；{Provisional}");

    /// <summary>Day of the week in Chinese: 星期一.</summary>
    public string Weekday => "星期" + "日一二三四五六"[(int)Date.DayOfWeek];
}
