using DutyLaw.Bodies;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Procedures;
using DutyLaw.Procedures.Rules;

namespace Platform.Tests.Procedures;

/// <summary>
/// XA 第十二条: 职责事项工作任务发生变化不宜继续由苏木乡镇和街道承担的，由旗县市职责准入联席会议在15个工作日内研究决定调整或取消，结果要书面告知相关各方，
/// 同时报盟委编办，盟司法局、行政审批政务服务与数据管理局备案。
/// </summary>
public sealed class Article12ChangeTests
{
    private static readonly Duty Change = XingAn.Duty() with
    {
        Entry = Guid.CreateVersion7(),
        Change = ListChange.Adjust,
        Department = XingAn.Department,
    };

    [Fact]
    public void The_conference_decides_within_fifteen_working_days() =>
        Reported().Case.Clocks.ShouldHaveSingleItem().ShouldBe(
            new Clock(1, "decision", "XA 第十二条", XingAn.Office, new(2025, 3, 3), 15)
            {
                DueOn = new(2025, 3, 24),
                RemindOn = new(2025, 3, 20),
            });

    [Fact]
    public void Departments_townships_and_the_office_may_propose_it() =>
        XingAn.ProcedureOf("XA-4").Applicants.ShouldBe([nameof(Role.Department), nameof(Role.Township), nameof(Role.EstablishmentOffice)]);

    [Fact]
    public void It_is_about_a_duty_that_stands_in_the_list()
    {
        var refusal = XingAn.Of("XA-4", "2025-03-03", Change with { Entry = null }).Refusal.ShouldNotBeNull();
        (refusal.Rule, refusal.Article).ShouldBe((nameof(AChangeIsAboutAListedDuty), "XA 第十二条"));
    }

    [Theory]
    [InlineData(ConferenceOutcome.Adjust, "AdjustmentDecided", ListEffect.Adjust)]
    [InlineData(ConferenceOutcome.Cancel, "CancellationDecided", ListEffect.Revoke)]
    [InlineData(ConferenceOutcome.Keep, "Kept", ListEffect.None)]
    public void The_list_says_so_from_the_decision_on_and_every_party_is_told(ConferenceOutcome outcome, string state, ListEffect effect)
    {
        var story = Concluded(outcome);
        story.Case.State.ShouldBe(state);
        story.Procedure.States[state].Effect.ShouldBe(effect);
        story.Case.Clocks[0].MetOn.ShouldBe(new DateOnly(2025, 3, 11));
        story.Facts[^1].Notices.Select(n => n.To).ShouldBe([XingAn.Department, .. XingAn.Townships.Select(Body.OfTownship)]);
        story.Facts[^1].Notices.ShouldAllBe(n => n.Reason == "情况已经变化");
    }

    [Theory]
    [InlineData(ConferenceOutcome.Adjust, "Adjusted")]
    [InlineData(ConferenceOutcome.Cancel, "Cancelled")]
    public void It_is_filed_with_the_three_league_bodies_and_closed_with_their_receipts(ConferenceOutcome outcome, string closed)
    {
        var story = Concluded(outcome).Does(XingAn.Office, new SendForFiling());
        story.Facts[^1].Notices.Select(n => (n.To, n.Kind)).ShouldBe(XingAn.LeagueBodies.Select(b => (b, "备案报告")));
        foreach (var body in XingAn.LeagueBodies)
        {
            story.Procedure.IsFinal(story.Case.State).ShouldBeFalse();
            story.Does(body, new ReceiveFiling($"备〔2025〕{story.Case.Filings.Count + 1}号"));
            story.Tries(body, new ReceiveFiling()).Refusal.ShouldNotBeNull().Article.ShouldBe("XA 第十二条");
        }

        story.Case.State.ShouldBe(closed);
        story.Case.Filings.Select(f => (f.Body, f.Number)).ShouldBe(XingAn.LeagueBodies.Select((b, i) => (b, $"备〔2025〕{i + 1}号")));
    }

    [Fact]
    public void It_gives_reasons_and_adds_no_township()
    {
        var story = Convened().Tries(XingAn.Office, Conclusion(ConferenceOutcome.Adjust) with { Reason = null });
        (story.Refusal!.Rule, story.Refusal.Article).ShouldBe((nameof(RefusalsGiveReasons), "XA 第十二条"));
        story.Tries(XingAn.Office, Conclusion(ConferenceOutcome.Adjust) with { Townships = [XingAn.KeErQin, "152221103"] });
        story.Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(OnlyTownshipsAskedForAreAdmitted));
    }

    [Fact]
    public void Fifteen_working_days_without_a_decision_are_reported_upward()
    {
        var story = Reported().Then("2025-03-24").SweepsForMisses(1);
        story.Facts.Count.ShouldBe(1);
        story.Then("2025-03-25").SweepsForMisses(1).SweepsForMisses(1);
        story.Facts[^1].Notices.Select(n => (n.To, n.Kind, n.Article)).ShouldBe(
            new[] { XingAn.Office, XingAn.Leadership, XingAn.LeagueBodies[0] }.Select(to => (to, "逾期通报", "XA 第十二条")));
        story.Facts.Count.ShouldBe(2);
        story.Case.Clocks[0].IsOpen.ShouldBeTrue("it is still owed");
    }

    [Fact]
    public void A_suspended_case_rests_and_its_clock_stands_still()
    {
        var story = Reported().Then("2025-03-05").Tries(XingAn.Office, new Suspend());
        story.Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(RefusalsGiveReasons));
        story.Does(XingAn.Office, new Suspend("正在核实")).Then("2025-03-25").SweepsForMisses(1);
        (story.Case.Clocks[0].DueOn, story.Case.Clocks[0].IsSuspended, story.Case.Clocks[0].MissedOn)
            .ShouldBe((new(2025, 3, 24), true, null));
        story.Procedure.WaitingFor(story.Case).ShouldBe([XingAn.Office]);
        story.Tries(XingAn.Office, new ScheduleConference(story.Today, "会议室"))
            .Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(SuspendedCasesRest));
    }

    [Fact]
    public void Resumed_its_due_date_moves_by_the_working_days_between()
    {
        var story = Reported().Then("2025-03-05").Does(XingAn.Office, new Suspend("正在核实"))
            .Then("2025-03-26").Does(XingAn.Office, new Resume("核实完毕"));
        (story.Case.Clocks[0].DueOn, story.Case.Clocks[0].IsSuspended).ShouldBe((new(2025, 4, 15), false));
    }

    [Fact]
    public void The_leadership_extends_it_once_by_no_more_than_it_had()
    {
        var story = Reported().Tries(XingAn.Office, new Extend("decision", 5, "补充调查"));
        story.Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(OnlyTheBodyNamedActs));
        foreach (var extension in new[]
                 {
                     new Extend("decision", 16, "补充调查"), new Extend("decision", 0, "补充调查"), new Extend("decision", 5),
                     new Extend("conference", 5, "补充调查"),
                 })
        {
            story.Tries(XingAn.Leadership, extension).Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(ClocksAreExtendedOnce));
        }

        story.Does(XingAn.Leadership, new Extend("decision", 5, "补充调查")).Case.Clocks[0].DueOn.ShouldBe(new DateOnly(2025, 3, 31));
        story.Tries(XingAn.Leadership, new Extend("decision", 1, "再次延长"))
            .Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(ClocksAreExtendedOnce));
    }

    private static XingAn Reported()
    {
        var story = XingAn.Of("XA-4", "2025-03-03", Change);
        story.Refusal.ShouldBeNull();
        return story;
    }

    private static XingAn Convened() => Reported().Then("2025-03-11").Convened();

    private static XingAn Concluded(ConferenceOutcome outcome) => Convened().Does(XingAn.Office, Conclusion(outcome));

    private static ConcludeConference Conclusion(ConferenceOutcome outcome) =>
        new(outcome, "会议研究了变化情况。", XingAn.Present(), outcome == ConferenceOutcome.Adjust ? [XingAn.KeErQin] : null, "情况已经变化");
}
