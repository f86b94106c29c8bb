using DutyLaw.Calendars;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Procedures;

namespace Platform.Tests.Procedures;

/// <summary>Clocks of a case over time: reminded, missed, moved, stopped; each once.</summary>
public sealed class DeadlineTests
{
    private static readonly WorkingDayCalendar Calendar =
        CalendarLibrary.Load(Repository.Path("jurisdictions/calendars")).ForJurisdiction(XingAn.County);

    [Fact]
    public void A_body_is_reminded_two_working_days_before_once()
    {
        var story = XingAn.On("2024-09-13").Submitted().Then("2024-09-25");
        story.Sweeps((p, c) => p.Remind(c, 1, story.Today)).Facts.Count.ShouldBe(1);
        story.Then("2024-09-26").Sweeps((p, c) => p.Remind(c, 1, story.Today)).Facts.Count.ShouldBe(2);
        story.Sweeps((p, c) => p.Remind(c, 1, story.Today)).Facts.Count.ShouldBe(2);
        story.Facts[^1].Notices.ShouldHaveSingleItem().To.ShouldBe(XingAn.Office);
    }

    [Fact]
    public void The_due_day_itself_is_not_missed_and_the_day_after_is_missed_once_and_reported_upward()
    {
        var story = XingAn.On("2024-09-13").Submitted().Then("2024-09-29");
        story.Sweeps((p, c) => p.Miss(c, 1, story.Today, Calendar)).Facts.Count.ShouldBe(1);
        story.Then("2024-09-30").Sweeps((p, c) => p.Miss(c, 1, story.Today, Calendar))
            .Sweeps((p, c) => p.Miss(c, 1, story.Today, Calendar));
        story.Facts.Count.ShouldBe(2);
        story.Facts[^1].Notices.Select(n => n.To).ShouldBe([XingAn.Office, "county-leadership@152221", "establishment-office@152200"]);
        story.Case.Clocks[0].IsOpen.ShouldBeTrue("a missed act is still owed");
    }

    [Fact]
    public void A_conference_held_in_time_meets_its_clock_though_it_is_written_down_later()
    {
        var story = XingAn.On("2024-09-13").Submitted().Received().Does(XingAn.Office, new ScheduleConference(new(2024, 9, 29), "旗政府会议室"))
            .EveryTownshipCan().Then("2024-09-30").Sweeps((p, c) => p.Miss(c, 1, new(2024, 9, 30), Calendar));
        story.Case.Clocks[0].MissedOn.ShouldBeNull();

        story.Agreed();
        story.Case.Clocks[0].MetOn.ShouldBe(new DateOnly(2024, 9, 29));
        story.Case.Clocks[0].MissedOn.ShouldBeNull();
        story.Case.Clocks[1].OpenedOn.ShouldBe(
            new DateOnly(2024, 9, 29), "the five working days count from the agreement, not from its writing down");
    }

    [Fact]
    public void A_conference_that_is_never_concluded_is_missed_after_all()
    {
        var story = XingAn.On("2024-09-13").Submitted().Received().Does(XingAn.Office, new ScheduleConference(new(2024, 9, 29), "旗政府会议室"))
            .Then("2024-10-12").Sweeps((p, c) => p.Miss(c, 1, new(2024, 10, 12), Calendar));
        story.Case.Clocks[0].MissedOn.ShouldBe(new DateOnly(2024, 10, 12));
    }

    [Fact]
    public void An_act_that_comes_late_before_any_sweep_is_a_miss_all_the_same()
    {
        var story = XingAn.On("2024-09-13").Submitted().Received().Then("2024-10-15").Convened().EveryTownshipCan().Agreed();
        story.Case.Clocks[0].MetOn.ShouldBe(new DateOnly(2024, 10, 15));
        story.Case.Clocks[0].MissedOn.ShouldBe(new DateOnly(2024, 10, 15));
    }

    [Fact]
    public void A_provisional_due_date_is_not_missed_before_a_notice_makes_it_certain()
    {
        var story = XingAn.On("2026-12-25").Submitted().Then("2027-02-25");
        story.Case.Clocks[0].Provisional.ShouldBeTrue();
        story.Sweeps((p, c) => p.Miss(c, 1, story.Today, Calendar)).Facts.Count.ShouldBe(1);
    }

    [Fact]
    public void A_correction_stops_the_clock_and_coming_in_again_opens_a_new_one()
    {
        var story = XingAn.On("2024-09-13").Submitted().Does(XingAn.Office, new ReturnForCorrection("缺少“三定”规定具体规定"));
        story.Case.Clocks[0].StoppedBecause.ShouldBe("退回补正");
        story.Then("2024-09-20").Does(XingAn.Department, new Correct(XingAn.Duty()));
        story.Case.Clocks[1].DueOn.ShouldBe(Calendar.Due(new(2024, 9, 20), 10).Date);
        story.Case.State.ShouldBe("Received");
    }

    [Fact]
    public void A_new_notice_moves_an_open_due_date_and_says_why()
    {
        var moved = Calendar.With(new Notice(
            "测试通知", "临时调休", 2024, new(2024, 9, 14), null, null, null, [new(new(2024, 9, 29), true, "临时调休")]));
        var story = XingAn.On("2024-09-13").Submitted().Sweeps((p, c) => p.Move(c, 1, new(2024, 9, 14), moved, "测试通知"));
        story.Case.Clocks[0].DueOn.ShouldBe(new DateOnly(2024, 9, 30));
        story.Facts[^1].Act.ShouldBe(new ClockMove(1, new(2024, 9, 29), new(2024, 9, 30), "测试通知"));
        story.Sweeps((p, c) => p.Move(c, 1, new(2024, 9, 14), moved, "测试通知")).Facts.Count.ShouldBe(2);
    }

    [Fact]
    public void Withdrawal_stops_every_clock()
    {
        var story = XingAn.On("2024-09-13").Submitted().Does(XingAn.Department, new Withdraw("不再需要"));
        story.Case.Clocks.ShouldHaveSingleItem().StoppedBecause.ShouldBe("已撤回");
    }
}
