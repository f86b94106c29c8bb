using DutyLaw.Calendars;
using static Platform.Tests.Calendars.CalendarFiles;

namespace Platform.Tests.Calendars;

public class HorizonTests
{
    private const string NotPublished = "2027年节假日安排通知尚未发布或录入，该年暂按星期一至星期五计算";

    [Fact]
    public void The_horizon_is_the_last_day_of_the_last_published_year() =>
        National.Horizon.ShouldBe(Day("2026-12-31"));

    [Fact]
    public void A_clock_that_ends_on_the_horizon_is_final() =>
        National.Due(Day("2026-12-24"), 5).ShouldBe(new DueDate(Day("2026-12-31"), false, null));

    [Fact]
    public void A_clock_that_runs_over_the_horizon_is_provisional_and_says_why() =>
        National.Due(Day("2026-12-24"), 6).ShouldBe(new DueDate(Day("2027-01-01"), true, NotPublished));

    [Fact]
    public void A_day_before_the_first_known_notice_is_provisional() =>
        National.DayOf(Day("2018-10-01")).ShouldBe(new CalendarDay(
            Day("2018-10-01"), DayKind.Workday, null, null, "没有录入2018年节假日安排通知，该年暂按星期一至星期五计算"));

    [Fact]
    public void A_day_of_the_December_before_that_the_first_notice_lists_is_certain() =>
        National.DayOf(Day("2018-12-29")).ShouldBe(new CalendarDay(
            Day("2018-12-29"), DayKind.MakeUpWorkday, "元旦", "国办发明电〔2018〕15号", null));
}
