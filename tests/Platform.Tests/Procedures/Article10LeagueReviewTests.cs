using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Procedures;
using DutyLaw.Procedures.Rules;

namespace Platform.Tests.Procedures;

/// <summary>XA 第十条: 应在收到旗县市职责准入申请的5个工作日内，完成审核工作。审核不同意的，应当书面告知并说明理由。审核同意的，报请盟行署批准后实施。</summary>
public sealed class Article10LeagueReviewTests
{
    [Fact]
    public void Each_of_the_three_bodies_has_five_working_days_of_its_own()
    {
        var story = XingAn.On("2024-09-23").WithLeague();
        story.Case.Clocks.Where(c => c.Kind == "league-review").Select(c => (c.Body, c.DueOn)).ShouldBe(
            XingAn.LeagueBodies.Select(b => (b, new DateOnly(2024, 9, 29))));
    }

    [Fact]
    public void Two_agreements_and_a_silence_are_not_yet_an_agreement()
    {
        var story = XingAn.On("2024-09-23").WithLeague()
            .Does(XingAn.LeagueBodies[0], new GiveVerdict(Verdict.Agree))
            .Does(XingAn.LeagueBodies[2], new GiveVerdict(Verdict.Agree));
        story.Case.State.ShouldBe("LeagueReview");
        story.Procedure.WaitingFor(story.Case).ShouldBe([XingAn.LeagueBodies[1]]);
    }

    [Fact]
    public void All_three_agree_and_the_administrative_office_approves()
    {
        var story = XingAn.On("2024-09-23").AgreedByLeague();
        story.Case.State.ShouldBe("AwaitingApproval");
        story.Does(XingAn.AdministrativeOffice, new Approve());
        story.Case.State.ShouldBe("InForce");
        story.Case.Clocks.ShouldAllBe(c => !c.IsOpen);
    }

    [Fact]
    public void One_disagreement_ends_the_case_with_a_written_notice_and_reasons()
    {
        var story = XingAn.On("2024-09-23").WithLeague().Tries(XingAn.LeagueBodies[1], new GiveVerdict(Verdict.Disagree));
        story.Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(DisagreementGivesReasons));

        story.Does(XingAn.LeagueBodies[1], new GiveVerdict(Verdict.Disagree, "缺少法律依据"));
        story.Case.State.ShouldBe("Rejected");
        story.Facts[^1].Notices.Select(n => n.To).ShouldBe(
            [XingAn.Office, XingAn.Department, .. XingAn.Townships.Select(DutyLaw.Bodies.Body.OfTownship)]);
        story.Facts[^1].Notices.ShouldAllBe(n => n.Kind == "盟级审核不同意告知书" && n.Reason == "缺少法律依据" && n.Article == "XA 第十条");
        story.Case.Clocks.Where(c => c.StoppedBecause is not null).Select(c => c.Body)
            .ShouldBe([XingAn.LeagueBodies[0], XingAn.LeagueBodies[2]]);
    }

    [Fact]
    public void The_administrative_office_may_not_act_before_the_three_have_agreed()
    {
        var story = XingAn.On("2024-09-23").WithLeague().Tries(XingAn.AdministrativeOffice, new Approve());
        story.Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(ActsFollowTheProcedure));
    }

    [Fact]
    public void A_county_body_may_not_speak_for_the_league()
    {
        var story = XingAn.On("2024-09-23").WithLeague().Tries(XingAn.Office, new GiveVerdict(Verdict.Agree));
        story.Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(OnlyTheBodyNamedActs));
    }
}
