using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Procedures.Rules;

namespace Platform.Tests.Procedures;

/// <summary>
/// XA 第六条、第九条: 旗县市委编办在收到职能部门职责准入的申请后，应在10个工作日内组织召开职责准入联席会议。……对苏木乡镇和街道不能承接或承接后不能完成的工作，
/// 应做出不予准入的意见。
/// </summary>
public sealed class Article9ConferenceTests
{
    [Fact]
    public void The_conference_is_due_ten_working_days_after_receipt()
    {
        var clock = XingAn.On("2024-09-13").Submitted().Case.Clocks.ShouldHaveSingleItem();
        clock.ShouldBe(new Clock(1, "conference", "XA 第九条", XingAn.Office, new(2024, 9, 13), 10)
        {
            DueOn = new(2024, 9, 29),
            RemindOn = new(2024, 9, 26),
        });
    }

    [Fact]
    public void Holding_the_conference_meets_its_clock_and_opens_five_working_days_for_submission()
    {
        var story = XingAn.On("2024-09-13").Submitted().Received().Does(XingAn.Office, new ScheduleConference(new(2024, 9, 20), "旗政府会议室"))
            .EveryTownshipCan().Then("2024-09-20").Agreed();
        story.Case.Clocks[0].MetOn.ShouldBe(new DateOnly(2024, 9, 20));
        story.Case.Clocks[1].ShouldBe(new Clock(2, "submission", "XA 第九条", XingAn.Office, new(2024, 9, 20), 5)
        {
            DueOn = new(2024, 9, 27),
            RemindOn = new(2024, 9, 25),
        });
    }

    [Theory]
    [InlineData(TownshipOpinion.CannotUndertake)]
    [InlineData(TownshipOpinion.CannotComplete)]
    public void A_duty_one_township_cannot_undertake_or_complete_is_not_admitted_for_it(TownshipOpinion opinion)
    {
        var story = XingAn.On("2024-09-13").Submitted().Received().Convened()
            .Opines(XingAn.KeErQin, opinion, "无专业人员")
            .Opines(XingAn.SuoLun, TownshipOpinion.CanUndertake)
            .Opines(XingAn.DeBoSi, TownshipOpinion.CanUndertake)
            .Tries(XingAn.Office, XingAn.Agreement([.. XingAn.Townships]));
        story.Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(TownshipsThatDeclinedAreNotAdmitted));
        story.Refusal.Article.ShouldBe("XA 第九条");
        story.Case.State.ShouldBe("Convened");
    }

    [Fact]
    public void The_conference_may_admit_for_fewer_townships_than_were_asked()
    {
        var story = XingAn.On("2024-09-13").Submitted().Received().Convened()
            .Opines(XingAn.KeErQin, TownshipOpinion.CannotUndertake, "无专业人员")
            .Opines(XingAn.SuoLun, TownshipOpinion.CanUndertake)
            .Agreed(XingAn.SuoLun);
        story.Case.Admitted.ShouldBe([XingAn.SuoLun]);
    }

    [Fact]
    public void A_township_that_was_not_heard_is_not_admitted()
    {
        var story = XingAn.On("2024-09-13").Submitted().Received().Convened()
            .Opines(XingAn.SuoLun, TownshipOpinion.CanUndertake)
            .Tries(XingAn.Office, XingAn.Agreement(XingAn.SuoLun, XingAn.KeErQin));
        story.Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(TownshipsNotHeardAreNotAdmitted));
        story.Refusal.Article.ShouldBe("XA 第二条");
    }

    [Fact]
    public void Agreement_needs_every_participant_of_article_6()
    {
        var conclusion = XingAn.Agreement([.. XingAn.Townships]) with
        {
            Attended = [.. XingAn.Present([.. XingAn.Townships]).Where(b => !b.StartsWith("justice", StringComparison.Ordinal))],
        };
        var story = XingAn.On("2024-09-13").Submitted().Received().Convened().EveryTownshipCan().Tries(XingAn.Office, conclusion);
        story.Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(ConferencesAreAttendedByTheirMembers));
        story.Refusal.Message.ShouldBe("科尔沁右翼前旗司法局未参加会议，不能作出会议结论。");
    }

    [Fact]
    public void A_township_gives_one_opinion_in_a_round_and_a_new_one_after_continued_study()
    {
        var story = XingAn.On("2024-09-13").Submitted().Received().Convened()
            .Opines(XingAn.KeErQin, TownshipOpinion.CannotComplete, "经费不足")
            .Tries("township@152221100", new GiveOpinion(TownshipOpinion.CanUndertake));
        story.Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(TownshipsSpeakOnceARound));

        story
            .Does(
                XingAn.Office,
                new ConcludeConference(ConferenceOutcome.ContinueStudy, "补充经费方案后再议。", XingAn.Present(), Reason: "经费保障尚不明确"))
            .Convened().EveryTownshipCan().Agreed();
        story.Case.Opinions.Count(o => o.Township == XingAn.KeErQin).ShouldBe(2);
        story.Case.Admitted.ShouldBe(XingAn.Townships);
    }

    [Fact]
    public void What_every_township_declines_is_not_studied_on_and_on()
    {
        var study = new ConcludeConference(ConferenceOutcome.ContinueStudy, "再议。", XingAn.Present(), Reason: "经费不足");
        var story = XingAn.On("2024-09-13").Submitted().Received().Convened()
            .Opines(XingAn.KeErQin, TownshipOpinion.CannotUndertake, "无人员").Opines(XingAn.SuoLun, TownshipOpinion.CannotComplete, "无经费")
            .Opines(XingAn.DeBoSi, TownshipOpinion.CannotUndertake, "无设备").Tries(XingAn.Office, study);
        (story.Refusal!.Rule, story.Refusal.Article).ShouldBe((nameof(DutiesEveryTownshipDeclinedAreDenied), "XA 第九条"));
        story.Does(XingAn.Office, study with { Outcome = ConferenceOutcome.Deny }).Case.State.ShouldBe("Denied");
    }

    [Fact]
    public void A_conference_is_not_concluded_before_its_day()
    {
        var story = XingAn.On("2024-09-13").Submitted().Received()
            .Does(XingAn.Office, new ScheduleConference(new(2024, 9, 20), "旗政府会议室"))
            .EveryTownshipCan()
            .Tries(XingAn.Office, XingAn.Agreement([.. XingAn.Townships]));
        story.Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(ConferencesConcludeOnTheirDayOrLater));
    }

    [Fact]
    public void Agreement_needs_the_applicant_and_each_township_it_is_for()
    {
        var conclusion = XingAn.Agreement([.. XingAn.Townships]) with { Attended = XingAn.Present(XingAn.KeErQin) };
        var story = XingAn.On("2024-09-13").Submitted().Received().Convened().EveryTownshipCan().Tries(XingAn.Office, conclusion);
        story.Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(AgreementNeedsEveryParticipant));
    }

    [Fact]
    public void The_office_alone_cannot_deny_in_the_conferences_name()
    {
        var story = XingAn.On("2024-09-13").Submitted().Received().Convened()
            .Tries(XingAn.Office, new ConcludeConference(ConferenceOutcome.Deny, "不予准入。", [XingAn.Office], Reason: "经费不足"));
        story.Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(ConferencesAreAttendedByTheirMembers));
        story.Tries(XingAn.Office, new ConcludeConference(ConferenceOutcome.Deny, " ", XingAn.Present(), Reason: "经费不足"));
        story.Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(ConferencesKeepMinutes));
    }

    [Fact]
    public void A_conference_can_be_called_for_another_day()
    {
        var story = XingAn.On("2024-09-13").Submitted().Received()
            .Does(XingAn.Office, new ScheduleConference(new(2034, 9, 20), "旗政府会议室"))
            .Does(XingAn.Office, new ScheduleConference(new(2024, 9, 20), "旗政府会议室"));
        story.Case.Conference.ShouldNotBeNull().On.ShouldBe(new DateOnly(2024, 9, 20));
    }

    [Theory]
    [InlineData("agriculture-bureau@152222")]
    [InlineData("nobody@152221")]
    public void Only_bodies_of_the_county_and_its_league_are_invited(string stranger)
    {
        var story = XingAn.On("2024-09-13").Submitted().Received()
            .Tries(XingAn.Office, new ScheduleConference(new(2024, 9, 20), "旗政府会议室", [stranger]));
        story.Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(OnlyBodiesOfTheCountyAreInvited));
    }

    [Fact]
    public void A_duty_whose_term_is_over_is_not_admitted_for_it()
    {
        var story = XingAn.On("2024-09-13").Submitted(XingAn.Duty() with { Term = new(new(2024, 1, 1), new(2024, 9, 19)) })
            .Received().Convened().EveryTownshipCan().Then("2024-09-20").Tries(XingAn.Office, XingAn.Agreement([.. XingAn.Townships]));
        story.Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(TermsThatAreOverAreNotAdmitted));
    }
}
