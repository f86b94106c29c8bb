using DutyLaw.Calendars;
using static Platform.Tests.Calendars.CalendarFiles;

namespace Platform.Tests.Calendars;

public class DueDateTests
{
    [Theory]
    [InlineData("2024-09-13", 10, "2024-09-29")]
    [InlineData("2026-02-13", 5, "2026-02-27")]
    [InlineData("2026-09-18", 10, "2026-10-09")]
    [InlineData("2024-06-19", 5, "2024-06-26")]
    [InlineData("2024-06-19", 10, "2024-07-03")]
    [InlineData("2024-06-19", 15, "2024-07-10")]
    [InlineData("2025-01-24", 5, "2025-02-07")]
    [InlineData("2025-04-30", 5, "2025-05-12")]
    [InlineData("2023-09-28", 10, "2023-10-18")]
    [InlineData("2023-03-15", 5, "2023-03-22")]
    [InlineData("2026-09-30", 5, "2026-10-13")]
    [InlineData("2024-02-09", 15, "2024-03-07")]
    public void The_start_day_does_not_count_and_every_working_day_after_it_does(string start, int days, string due) =>
        National.Due(Day(start), days).ShouldBe(new DueDate(Day(due), false, null));

    [Fact]
    public void The_count_is_explained_day_by_day_with_the_notice_that_decides()
    {
        var explained = National.Explain(Day("2024-09-13"), 3);

        explained.Select(c => c.Why).ShouldBe([
            "第1个工作日，中秋节调休上班（国办发明电〔2023〕7号）",
            "不计，中秋节放假（国办发明电〔2023〕7号）",
            "不计，中秋节放假（国办发明电〔2023〕7号）",
            "不计，中秋节放假（国办发明电〔2023〕7号）",
            "第2个工作日，星期三",
            "第3个工作日，星期四",
        ]);
    }

    [Theory]
    [InlineData("2024-09-24", 4)]
    [InlineData("2024-09-27", 1)]
    [InlineData("2024-09-28", 1)]
    [InlineData("2024-09-29", 0)]
    [InlineData("2024-09-30", -1)]
    [InlineData("2024-10-01", -1)]
    [InlineData("2024-10-08", -2)]
    public void The_working_days_left_are_none_on_the_due_day_and_negative_afterwards(string today, int left) =>
        National.Remaining(Day(today), Day("2024-09-29")).ShouldBe(left);

    [Fact]
    public void A_clock_missed_on_a_Friday_is_overdue_on_the_Saturday() =>
        National.Remaining(Day("2024-06-29"), Day("2024-06-28")).ShouldBe(-1);

    [Fact]
    public void A_deadline_has_at_least_one_working_day() =>
        Should.Throw<ArgumentOutOfRangeException>(() => National.Due(Day("2024-06-19"), 0));
}
