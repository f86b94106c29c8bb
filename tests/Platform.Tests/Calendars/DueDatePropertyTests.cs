using DutyLaw.Calendars;
using static Platform.Tests.Calendars.CalendarFiles;

namespace Platform.Tests.Calendars;

public class DueDatePropertyTests
{
    public static TheoryData<string> Calendars => ["", "450323"];

    private static readonly DateOnly First = new(2015, 1, 1);
    private static readonly DateOnly Last = new(2030, 12, 31);

    [Theory]
    [MemberData(nameof(Calendars))]
    public void A_longer_deadline_ends_later_and_always_on_a_working_day(string jurisdiction)
    {
        var calendar = Calendar(jurisdiction);
        foreach (var start in Days(step: 11))
        {
            var previous = start;
            for (var days = 1; days <= 40; days++)
            {
                var due = calendar.Due(start, days).Date;
                due.ShouldBeGreaterThan(previous);
                calendar.DayOf(due).IsWorkingDay.ShouldBeTrue();
                previous = due;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Calendars))]
    public void The_explanation_ends_on_the_due_day_and_counts_as_many_days(string jurisdiction)
    {
        var calendar = Calendar(jurisdiction);
        foreach (var start in Days(step: 3))
        {
            var days = (start.DayNumber % 60) + 1;
            var due = calendar.Due(start, days);
            var explained = calendar.Explain(start, days);

            explained[0].Day.Date.ShouldBe(start.AddDays(1));
            explained[^1].Day.Date.ShouldBe(due.Date);
            explained.Where(c => c.Number is not null).Select(c => c.Number!.Value).ShouldBe(Enumerable.Range(1, days));
            explained.Count.ShouldBe(due.Date.DayNumber - start.DayNumber);
            explained.FirstOrDefault(c => c.Day.Provisional is not null)?.Day.Provisional.ShouldBe(due.Reason);
            due.Provisional.ShouldBe(explained.Any(c => c.Day.Provisional is not null));
        }
    }

    [Theory]
    [MemberData(nameof(Calendars))]
    public void Counting_by_table_is_counting_day_by_day(string jurisdiction)
    {
        var calendar = Calendar(jurisdiction);
        var counted = 0;
        foreach (var day in Days(step: 1))
        {
            counted += day > First && calendar.DayOf(day).IsWorkingDay ? 1 : 0;
            calendar.IsWorkingDay(day).ShouldBe(calendar.DayOf(day).IsWorkingDay);
            calendar.WorkingDaysBetween(First, day).ShouldBe(counted);
            calendar.WorkingDaysBetween(day, First).ShouldBe(-counted);
        }
    }

    [Fact]
    public void Centuries_away_from_any_notice_only_weekends_are_off_and_every_date_is_provisional()
    {
        foreach (var start in new[] { DateOnly.MinValue, new(1850, 3, 6), new(2500, 7, 1) })
        {
            var due = National.Due(start, 10);
            due.Date.ShouldBe(start.AddDays(14));
            due.Provisional.ShouldBeTrue();
        }
    }

    [Fact]
    public void Without_any_notice_every_date_is_provisional()
    {
        var empty = new WorkingDayCalendar(null, []);

        empty.Horizon.ShouldBeNull();
        empty.Due(Day("2024-09-13"), 10).ShouldBe(
            new DueDate(Day("2024-09-27"), true, "2024年节假日安排通知尚未发布或录入，该年暂按星期一至星期五计算"));
    }

    private static WorkingDayCalendar Calendar(string jurisdiction) =>
        Library.ForJurisdiction(jurisdiction.Length == 0 ? null : jurisdiction);

    private static IEnumerable<DateOnly> Days(int step)
    {
        for (var day = First; day <= Last; day = day.AddDays(step))
        {
            yield return day;
        }
    }
}
