using System.Globalization;

namespace DutyLaw.Calendars;

/// <summary>
/// A holiday a region fixes anew every year by its own notice, on a date of the lunar calendar, e.g. 壮族三月三 in Guangxi.
/// Until the year's notice is known, days around it are provisional.
/// </summary>
/// <param name="Region">6-digit code of the region.</param>
/// <param name="RegionName">Chinese name of the region.</param>
/// <param name="Name">Chinese name of the festival.</param>
/// <param name="LunarMonth">Lunar month, 1–12.</param>
/// <param name="LunarDay">Day of the lunar month.</param>
/// <param name="DaysBefore">How many days before the festival a notice may move, in calendar days.</param>
/// <param name="DaysAfter">How many days after the festival a notice may move, in calendar days.</param>
/// <param name="Basis">The document by which the region observes it.</param>
public sealed record RegionalFestival(
    string Region,
    string RegionName,
    string Name,
    int LunarMonth,
    int LunarDay,
    int DaysBefore,
    int DaysAfter,
    string Basis)
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>The festival's day in a year, 1901–2100; leap months are skipped.</summary>
    public DateOnly DayIn(int year)
    {
        var leap = Lunar.GetLeapMonth(year);
        var month = leap != 0 && leap <= LunarMonth ? LunarMonth + 1 : LunarMonth;
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, month, LunarDay, 0, 0, 0, 0));
    }

    /// <summary>First and last day a regional notice for the year may change.</summary>
    public (DateOnly From, DateOnly To) WindowIn(int year)
    {
        var day = DayIn(year);
        return (day.AddDays(-DaysBefore), day.AddDays(DaysAfter));
    }
}
