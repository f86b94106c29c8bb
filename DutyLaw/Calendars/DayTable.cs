namespace DutyLaw.Calendars;

/// <summary>
/// Working days counted from 0001-01-01, so that the n-th working day and the number up to a day are found in constant
/// time. Inside the table every day is written out; outside only Monday to Friday work.
/// </summary>
internal sealed class DayTable
{
    private readonly int first;
    private readonly int last;
    private readonly int before;
    private readonly int surplus;
    private readonly int[] upTo;
    private readonly int[] workingDays;
    private readonly int[] nextProvisional;

    public DayTable(DateOnly from, DateOnly to, Func<DateOnly, bool> isWorking, Func<DateOnly, bool> isProvisional)
    {
        first = from.DayNumber;
        last = to.DayNumber;
        before = WeekdaysUpTo(first - 1);
        upTo = new int[last - first + 1];
        nextProvisional = new int[upTo.Length];
        var working = new List<int>(upTo.Length);
        for (var day = first; day <= last; day++)
        {
            if (isWorking(DateOnly.FromDayNumber(day)))
            {
                working.Add(day);
            }

            upTo[day - first] = before + working.Count;
        }

        workingDays = [.. working];
        surplus = before + workingDays.Length - WeekdaysUpTo(last);
        var next = last + 1;
        for (var day = last; day >= first; day--)
        {
            next = isProvisional(DateOnly.FromDayNumber(day)) ? day : next;
            nextProvisional[day - first] = next;
        }
    }

    /// <summary>Number of working days from 0001-01-01 up to and including the day.</summary>
    public int UpTo(DateOnly date)
    {
        var day = date.DayNumber;
        return day < first ? WeekdaysUpTo(day)
            : day > last ? WeekdaysUpTo(day) + surplus
            : upTo[day - first];
    }

    /// <summary>The working day with this number, counted from 1 on 0001-01-01.</summary>
    public DateOnly Nth(int number)
    {
        var day = number <= before ? NthWeekday(number)
            : number <= before + workingDays.Length ? workingDays[number - before - 1]
            : NthWeekday(number - surplus);
        return DateOnly.FromDayNumber(day);
    }

    /// <summary>The first provisional day on or after a day; every day outside the table is provisional.</summary>
    public DateOnly FirstProvisionalFrom(DateOnly date)
    {
        var day = date.DayNumber;
        return DateOnly.FromDayNumber(day < first || day > last ? day : nextProvisional[day - first]);
    }

    private static int WeekdaysUpTo(int day) => ((day + 1) / 7 * 5) + Math.Min((day + 1) % 7, 5);

    private static int NthWeekday(int number) => ((number - 1) / 5 * 7) + ((number - 1) % 5);
}
