using DutyLaw.Calendars;

namespace Platform.Tests.Jurisdictions;

/// <summary>壮族三月三 counts in Lingchuan and nowhere else: a county has the overlay of the region its code lies in.</summary>
public sealed class LingchuanCalendarTests
{
    private static readonly WorkingDayCalendar Lingchuan = CalendarOf("450323");

    [Theory]
    [InlineData("2023-04-21")]
    [InlineData("2023-04-22")]
    [InlineData("2023-04-23")]
    public void The_days_of_the_regions_notice_are_days_off(string day) => Lingchuan.IsWorkingDay(DateOnly.Parse(day)).ShouldBeFalse();

    [Fact]
    public void A_national_make_up_workday_is_undone_there_and_stands_elsewhere()
    {
        var day = new DateOnly(2023, 4, 23);
        Lingchuan.IsWorkingDay(day).ShouldBeFalse();
        CalendarOf("230811").IsWorkingDay(day).ShouldBeTrue();
    }

    [Fact]
    public void Five_working_days_to_verify_a_townships_report_run_past_the_festival() =>
        (Lingchuan.Due(new(2023, 4, 18), 5).Date, CalendarOf("230811").Due(new(2023, 4, 18), 5).Date)
            .ShouldBe((new(2023, 4, 26), new(2023, 4, 24)));

    private static WorkingDayCalendar CalendarOf(string pack) =>
        Shipped.Calendars.ForJurisdiction(Shipped.Pack(pack).Counties.Single().Code);
}
