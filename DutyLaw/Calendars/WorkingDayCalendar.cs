namespace DutyLaw.Calendars;

/// <summary>
/// The statutory working-day clock of one jurisdiction: State Council notices, regional notices over them, and
/// provisional days where a notice is still missing. Immutable; a new notice makes a new calendar.
/// </summary>
public sealed class WorkingDayCalendar
{
    private readonly IReadOnlyList<RegionalFestival> festivals;
    private readonly Dictionary<DateOnly, (NoticeDay Day, Notice Notice)> arranged = [];
    private readonly HashSet<int> publishedYears;
    private readonly List<(DateOnly From, DateOnly To, string Reason)> windows;
    private readonly DayTable table;

    /// <summary>Builds the calendar of a jurisdiction from the notices and festivals that apply to it; others are left out.</summary>
    /// <param name="jurisdiction">6- or 9-digit division code; null for the country without any region's overlay.</param>
    /// <param name="notices">National and regional notices; a later publication prevails day by day, regional over national.</param>
    /// <param name="festivals">Yearly regional holidays whose notices may still be missing.</param>
    public WorkingDayCalendar(
        string? jurisdiction,
        IEnumerable<Notice> notices,
        IEnumerable<RegionalFestival>? festivals = null)
    {
        Jurisdiction = jurisdiction;
        Notices = [.. notices.Where(n => Applies(n.Region)).OrderBy(n => n.Region?.TrimEnd('0').Length ?? 0)
            .ThenBy(n => n.Published ?? DateOnly.MinValue)];
        this.festivals = [.. (festivals ?? []).Where(f => Applies(f.Region))];
        foreach (var notice in Notices)
        {
            foreach (var day in notice.Days)
            {
                arranged[day.Date] = (day, notice);
            }
        }

        publishedYears = [.. Notices.Where(n => n.Region is null && n.Amends is null).Select(n => n.Year)];
        windows = [.. publishedYears.Order().SelectMany(OpenWindowsIn)];
        Horizon = publishedYears.Count == 0 ? null : new DateOnly(publishedYears.Max(), 12, 31);
        var years = Notices.Select(n => n.Year).DefaultIfEmpty(2000).ToArray();
        table = new DayTable(
            new(years.Min() - 1, 1, 1),
            new(years.Max() + 1, 12, 31),
            IsArrangedToWork,
            date => ProvisionalReason(date) is not null);
    }

    /// <summary>The division this calendar is for; null for the country.</summary>
    public string? Jurisdiction { get; }

    /// <summary>The notices it rests on, in order of precedence, the last prevailing.</summary>
    public IReadOnlyList<Notice> Notices { get; }

    /// <summary>
    /// 31 December of the last year with a published national notice; later days are counted by weekday and provisional.
    /// Null when no notice is known.
    /// </summary>
    public DateOnly? Horizon { get; }

    /// <summary>True when the day counts in a deadline of working days.</summary>
    public bool IsWorkingDay(DateOnly date) => date == DateOnly.MinValue || table.UpTo(date) > table.UpTo(date.AddDays(-1));

    /// <summary>What the day is, which notice says so, and whether that may still change.</summary>
    public CalendarDay DayOf(DateOnly date) =>
        arranged.TryGetValue(date, out var a)
            ? new(
                date,
                a.Day.Off ? DayKind.Holiday : IsWeekend(date) ? DayKind.MakeUpWorkday : DayKind.Workday,
                a.Day.Name,
                a.Notice.Number,
                ProvisionalReason(date))
            : new(date, IsWeekend(date) ? DayKind.Weekend : DayKind.Workday, null, null, ProvisionalReason(date));

    /// <summary>The due day of a deadline; the start day does not count, every working day after it does.</summary>
    /// <param name="start">The day of the act that opens the deadline.</param>
    /// <param name="workingDays">Its length in working days, at least 1.</param>
    public DueDate Due(DateOnly start, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        var due = table.Nth(table.UpTo(start) + workingDays);
        var doubtful = table.FirstProvisionalFrom(start.AddDays(1));
        return doubtful <= due ? new(due, true, ProvisionalReason(doubtful)) : new(due, false, null);
    }

    /// <summary>Every calendar day after the start day up to the due day, with its number in the count or why it has none.</summary>
    public IReadOnlyList<CountedDay> Explain(DateOnly start, int workingDays)
    {
        var due = Due(start, workingDays).Date;
        var days = new List<CountedDay>(due.DayNumber - start.DayNumber);
        var count = 0;
        for (var date = start.AddDays(1); date <= due; date = date.AddDays(1))
        {
            var day = DayOf(date);
            days.Add(new(day, day.IsWorkingDay ? ++count : null));
        }

        return days;
    }

    /// <summary>Working days after <paramref name="from"/> up to and including <paramref name="to"/>; negative when reversed.</summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to) => table.UpTo(to) - table.UpTo(from);

    /// <summary>
    /// Working days left (还剩 N 个工作日): 0 on the due day, negative as soon as the due day has passed.
    /// </summary>
    public int Remaining(DateOnly today, DateOnly due) =>
        today > due ? Math.Min(-1, WorkingDaysBetween(today, due)) : WorkingDaysBetween(today, due);

    /// <summary>
    /// The calendar with one more notice; one with the same number and region is replaced. A notice of a region that this
    /// jurisdiction does not lie in changes nothing.
    /// </summary>
    public WorkingDayCalendar With(Notice notice) => Applies(notice.Region)
        ? new(Jurisdiction, Notices.Where(n => (n.Number, n.Region) != (notice.Number, notice.Region)).Append(notice), festivals)
        : this;

    private bool Applies(string? region) =>
        region is null || (Jurisdiction is not null && Division.IsWithin(Jurisdiction, region));

    private bool IsArrangedToWork(DateOnly date) => arranged.TryGetValue(date, out var a) ? !a.Day.Off : !IsWeekend(date);

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private IEnumerable<(DateOnly From, DateOnly To, string Reason)> OpenWindowsIn(int year) =>
        from festival in festivals
        where !Notices.Any(n => n.Region == festival.Region && n.Year == year)
        let window = festival.WindowIn(year)
        select (window.From, window.To,
            $"{festival.RegionName}{year}年{festival.Name}放假通知尚未录入，{window.From:yyyy-MM-dd}至{window.To:yyyy-MM-dd}的工作日可能调整");

    private string? ProvisionalReason(DateOnly date)
    {
        if (!publishedYears.Contains(date.Year))
        {
            return arranged.ContainsKey(date) ? null
                : Horizon is { } horizon && date < horizon ? $"没有录入{date.Year}年节假日安排通知，该年暂按星期一至星期五计算"
                : $"{date.Year}年节假日安排通知尚未发布或录入，该年暂按星期一至星期五计算";
        }

        return windows.Where(w => date >= w.From && date <= w.To).Select(w => w.Reason).FirstOrDefault();
    }
}
