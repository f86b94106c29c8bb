using DutyLaw.Calendars;
using static Platform.Tests.Calendars.CalendarFiles;

namespace Platform.Tests.Calendars;

public class NewNoticeTests
{
    private static readonly Notice Invented2027 = new(
        "测试〔2026〕1号", "2027年安排（测试用）", 2027, Day("2026-11-03"), null, null, null,
        [new(Day("2027-01-01"), true, "元旦"), new(Day("2027-01-02"), false, "元旦")]);

    [Fact]
    public void The_notice_of_the_next_year_makes_provisional_dates_final_and_moves_them()
    {
        var before = National.Due(Day("2026-12-30"), 3);
        var after = National.With(Invented2027).Due(Day("2026-12-30"), 3);

        (before.Date, before.Provisional).ShouldBe((Day("2027-01-04"), true));
        after.ShouldBe(new DueDate(Day("2027-01-04"), false, null));
        National.With(Invented2027).Due(Day("2026-12-30"), 2).Date.ShouldBe(Day("2027-01-02"));
        National.With(Invented2027).Horizon.ShouldBe(Day("2027-12-31"));
    }

    [Fact]
    public void A_calendar_is_not_changed_by_the_notice_that_makes_a_new_one()
    {
        National.With(Invented2027);
        National.Horizon.ShouldBe(Day("2026-12-31"));
    }

    [Fact]
    public void A_later_notice_amends_an_earlier_one_day_by_day()
    {
        var original = new WorkingDayCalendar(null, Library.Notices.Where(n => n.Number == "国办发明电〔2018〕15号"));
        var amendment = Library.Notices.Single(n => n.Number == "国办发明电〔2019〕3号");

        original.Due(Day("2019-04-30"), 2).Date.ShouldBe(Day("2019-05-03"));
        original.With(amendment).Due(Day("2019-04-30"), 2).Date.ShouldBe(Day("2019-05-06"));
        original.With(amendment).DayOf(Day("2019-05-01")).Notice.ShouldBe("国办发明电〔2019〕3号");
        original.With(amendment).DayOf(Day("2019-06-07")).Notice.ShouldBe("国办发明电〔2018〕15号");
    }

    [Fact]
    public void The_extended_Spring_Festival_of_2020_undoes_the_make_up_workday_of_1_February()
    {
        National.DayOf(Day("2020-02-01")).ShouldBe(new CalendarDay(
            Day("2020-02-01"), DayKind.Holiday, "春节", "国办发明电〔2020〕1号", null));
        National.Due(Day("2020-01-23"), 1).Date.ShouldBe(Day("2020-02-03"));
    }

    [Fact]
    public void An_earlier_publication_never_prevails_over_a_later_one_whatever_the_order_of_import()
    {
        var original = Library.Notices.Single(n => n.Number == "国办发明电〔2018〕15号");
        var amendment = Library.Notices.Single(n => n.Number == "国办发明电〔2019〕3号");

        new WorkingDayCalendar(null, [amendment]).With(original).IsWorkingDay(Day("2019-05-02")).ShouldBeFalse();
    }

    [Fact]
    public void An_amendment_alone_does_not_make_its_year_published() =>
        new WorkingDayCalendar(null, Library.Notices.Where(n => n.Amends is not null)).Horizon.ShouldBeNull();

    [Fact]
    public void A_notice_imported_again_replaces_itself()
    {
        var corrected = Invented2027 with { Days = [new(Day("2027-01-01"), true, "元旦")] };

        var calendar = National.With(Invented2027).With(corrected);

        calendar.Notices.Count(n => n.Number == corrected.Number).ShouldBe(1);
        calendar.IsWorkingDay(Day("2027-01-02")).ShouldBeFalse();
        Library.With(Invented2027).With(corrected).Notices.Count.ShouldBe(Library.Notices.Count + 1);
    }

    [Fact]
    public void A_notice_can_turn_a_holiday_back_into_an_ordinary_workday()
    {
        var undone = new Notice(
            "测试〔2026〕2号", "恢复上班（测试用）", 2026, Day("2026-04-01"), null, "国办发明电〔2025〕7号", null,
            [new(Day("2026-05-04"), false, "劳动节")]);

        National.With(undone).DayOf(Day("2026-05-04")).ShouldBe(new CalendarDay(
            Day("2026-05-04"), DayKind.Workday, "劳动节", "测试〔2026〕2号", null));
    }
}
