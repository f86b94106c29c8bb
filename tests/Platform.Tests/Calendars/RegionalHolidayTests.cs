using DutyLaw.Calendars;
using static Platform.Tests.Calendars.CalendarFiles;

namespace Platform.Tests.Calendars;

public class RegionalHolidayTests
{
    [Fact]
    public void A_regional_notice_makes_a_national_make_up_workday_a_day_off_in_its_region_only()
    {
        Lingchuan.DayOf(Day("2023-04-23")).ShouldBe(new CalendarDay(
            Day("2023-04-23"), DayKind.Holiday, "壮族三月三", "广西2023年壮族三月三放假通知", null));
        Library.ForJurisdiction("152221").DayOf(Day("2023-04-23")).ShouldBe(new CalendarDay(
            Day("2023-04-23"), DayKind.MakeUpWorkday, "劳动节", "国办发明电〔2022〕16号", null));
        Library.ForJurisdiction("230811").IsWorkingDay(Day("2023-04-23")).ShouldBeTrue();
    }

    [Fact]
    public void A_regional_notice_makes_a_Sunday_a_workday_in_its_region_only()
    {
        Lingchuan.DayOf(Day("2021-04-18")).Kind.ShouldBe(DayKind.MakeUpWorkday);
        National.DayOf(Day("2021-04-18")).Kind.ShouldBe(DayKind.Weekend);
    }

    [Fact]
    public void The_same_deadline_ends_later_where_the_region_has_its_holiday()
    {
        National.Due(Day("2023-04-20"), 3).Date.ShouldBe(Day("2023-04-24"));
        Lingchuan.Due(Day("2023-04-20"), 3).Date.ShouldBe(Day("2023-04-26"));
    }

    [Fact]
    public void A_township_follows_the_region_it_lies_in() =>
        Library.ForJurisdiction("450323100").IsWorkingDay(Day("2023-04-23")).ShouldBeFalse();

    [Fact]
    public void Days_around_the_festival_are_provisional_until_the_regions_notice_is_known()
    {
        const string Missing = "广西壮族自治区2026年壮族三月三放假通知尚未录入，2026-04-12至2026-04-29的工作日可能调整";

        Lingchuan.Due(Day("2026-04-10"), 5).ShouldBe(new DueDate(Day("2026-04-17"), true, Missing));
        Lingchuan.Due(Day("2026-04-29"), 3).Provisional.ShouldBeFalse();
        Lingchuan.Due(Day("2026-04-03"), 4).ShouldBe(new DueDate(Day("2026-04-10"), false, null));
        National.Due(Day("2026-04-10"), 5).ShouldBe(new DueDate(Day("2026-04-17"), false, null));
    }

    [Fact]
    public void The_regions_notice_makes_the_days_around_the_festival_final_and_moves_the_clock()
    {
        var notice = new Notice(
            "广西测试通知", "2026年壮族三月三放假（测试用）", 2026, Day("2026-02-10"), "450000", null, null,
            [new(Day("2026-04-20"), true, "壮族三月三"), new(Day("2026-04-25"), false, "壮族三月三")]);

        Lingchuan.With(notice).Due(Day("2026-04-17"), 1).ShouldBe(new DueDate(Day("2026-04-21"), false, null));
        Library.With(notice).ForJurisdiction("450323").Due(Day("2026-04-17"), 1).Date.ShouldBe(Day("2026-04-21"));
    }

    [Fact]
    public void A_regional_notice_changes_nothing_elsewhere()
    {
        var notice = new Notice("广西测试通知", "测试用", 2026, null, "450000", null, null, [new(Day("2026-04-20"), true, "壮族三月三")]);
        var xingan = Library.ForJurisdiction("152221");

        xingan.With(notice).ShouldBeSameAs(xingan);
        National.With(notice).IsWorkingDay(Day("2026-04-20")).ShouldBeTrue();
    }

    [Theory]
    [InlineData(2017)]
    [InlineData(2021)]
    [InlineData(2023)]
    public void Every_day_a_known_notice_moved_lies_in_the_provisional_window(int year)
    {
        var window = Library.Festivals[0].WindowIn(year);
        var moved = Library.Notices.Single(n => n.Region == "450000" && n.Year == year).Days;

        moved.ShouldAllBe(day => day.Date >= window.From && day.Date <= window.To);
    }
}
