using System.Runtime.CompilerServices;
using DutyLaw.Calendars;

namespace Platform.Tests.Calendars;

internal static class CalendarFiles
{
    public static string Repository { get; } = FindRepository();

    public static string Packs { get; } = Path.Combine(Repository, "jurisdictions");

    public static CalendarLibrary Library { get; } = CalendarLibrary.Load(Path.Combine(Packs, "calendars"));

    public static WorkingDayCalendar National => Library.National;

    public static WorkingDayCalendar Lingchuan => Library.ForJurisdiction("450323");

    public static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd");

    private static string FindRepository([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
