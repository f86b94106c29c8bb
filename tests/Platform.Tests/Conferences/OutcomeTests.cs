using DutyLaw.Cases.Acts;
using DutyLaw.Conferences;
using DutyLaw.Conferences.Acts;

namespace Platform.Tests.Conferences;

/// <summary>XA 第九条: 联席会议能够达成一致意见的……不能达成一致意见的，会议可以做出不予准入或继续研究的决定.</summary>
public sealed class OutcomeTests
{
    [Fact]
    public void Members_speak_to_their_subject_and_others_comment()
    {
        var story = Meeting.InLingChuan().Drafted();
        story.Does(story.Convener, new ApproveAgenda()).Does(story.Office, new SendNotice(story.Conference.Items));
        story.Does(story.Body("finance-bureau"), new GiveSubjectOpinion(Meeting.Rivers, MemberOpinion.Agree));
        story.Conference.Opinions[^1].Subject.ShouldBe("相应工作经费");
        story.IsRefused(
            story.Body("party-office"), new GiveSubjectOpinion(Meeting.Rivers, MemberOpinion.Agree), "WhoHasNoSubjectComments", "LC 会议第三条");
        story.IsRefused(
            story.Body("party-office"), new GiveSubjectOpinion(Meeting.Rivers, MemberOpinion.Comment, " "),
            "OpinionsSayWhatTheyMean", "LC 会议第三条");
        story.Does(story.Body("party-office"), new GiveSubjectOpinion(Meeting.Rivers, MemberOpinion.Comment, "请抓紧落实"));
    }

    [Fact]
    public void A_later_opinion_takes_the_place_of_an_earlier_one_and_both_are_kept()
    {
        var story = Meeting.InXingAn().Called();
        var justice = story.Body("justice-bureau");
        story.Does(justice, new GiveSubjectOpinion(Meeting.Rivers, MemberOpinion.Disagree, "缺少依据"))
            .Does(justice, new GiveSubjectOpinion(Meeting.Rivers, MemberOpinion.Agree));
        story.Conference.OpinionsOn(Meeting.Rivers).Select(o => o.Opinion).ShouldBe([MemberOpinion.Agree]);
        story.Conference.Opinions.Count.ShouldBe(2);
    }

    [Fact]
    public void A_member_s_silence_is_not_agreement_and_its_disagreement_is_none()
    {
        var story = Meeting.InXingAn().Called().On("2024-11-13").Attended();
        story.IsRefused(story.Office, story.Agreement(), "SilenceOfAMemberIsNotAgreement", "XA 第九条");
        story.EveryMemberAgrees(Meeting.Rivers)
            .Does(story.Body("justice-bureau"), new GiveSubjectOpinion(Meeting.Rivers, MemberOpinion.Disagree, "缺少依据"));
        story.IsRefused(story.Office, story.Agreement(), "AMembersDisagreementIsNoAgreement", "XA 第九条");
        story.Does(story.Office, story.Agreement() with { Outcome = ConferenceOutcome.ContinueStudy, Townships = null, Reason = "缺少依据" });
    }

    [Fact]
    public void A_conference_is_presided_over_and_decides_on_its_day()
    {
        var story = Meeting.InXingAn().Called().EveryMemberAgrees(Meeting.Rivers);
        story.IsRefused(story.Office, story.Agreement(), "ItemsAreConcludedOnTheDayOrLater", "XA 第九条");
        story.On("2024-11-13").Attended(new Attendance(story.Chair, Presence.Absent));
        story.IsRefused(story.Office, story.Agreement(), "ConferencesArePresidedOver", "XA 第六条");
        story.Attended(new Attendance(story.Chair, Presence.Deputy, "受委托的副旗长")).Does(story.Office, story.Agreement());
    }

    [Fact]
    public void What_is_concluded_is_not_touched_again()
    {
        var story = Meeting.InXingAn().Held();
        story.Does(story.Office, story.Agreement());
        story.IsRefused(story.Office, story.Agreement(), "ItemsAreConcludedOnce", "XA 第九条");
        story.IsRefused(
            story.Body("justice-bureau"), new GiveSubjectOpinion(Meeting.Rivers, MemberOpinion.Agree), "ItemsAreConcludedOnce", "XA 第九条");
        story.IsRefused(story.Office, new PutMotion(Meeting.Rivers, ConferenceOutcome.Deny), "ItemsAreConcludedOnce", "XA 第九条");
        story.IsRefused(story.Office, story.Agreement(9), "OnlyItemsOfTheAgendaAreDeliberated", "XA 第七条");
    }

    [Fact]
    public void A_case_called_to_another_day_meanwhile_is_not_concluded_here()
    {
        var story = Meeting.InXingAn().Held();
        story.IsRefused(
            story.Office, story.Agreement() with { CalledTo = new(2024, 11, 20) }, "ItemsAreConcludedWhereTheyWereCalled", "XA 第九条");
    }

    [Fact]
    public void A_case_gets_an_outcome_and_a_topic_an_answer()
    {
        var story = Meeting.InXingAn().Held();
        story.IsRefused(story.Office, story.Agreement() with { Outcome = null }, "CasesAreDecidedAndTopicsAnswered", "XA 第九条");
        story.IsRefused(
            story.Office, story.Answer() with { Outcome = ConferenceOutcome.Agree }, "CasesAreDecidedAndTopicsAnswered", "XA 第九条");
        story.IsRefused(story.Office, story.Answer() with { Text = "" }, "CasesAreDecidedAndTopicsAnswered", "XA 第九条");
        story.Does(story.Office, story.Answer());
    }

    [Fact]
    public void A_decision_with_a_date_names_who_sees_to_it_by_a_day_that_can_still_come()
    {
        var story = Meeting.InXingAn().Held();
        story.IsRefused(story.Office, story.Answer(null, new(2024, 11, 22)), "DecisionsSayWhoSeesToThemByWhen", "XA 第六条");
        story.IsRefused(
            story.Office, story.Answer(story.Body("finance-bureau"), new(2024, 11, 12)), "DecisionsSayWhoSeesToThemByWhen", "XA 第六条");
        story.IsRefused(story.Office, story.Answer("finance-bureau@152222"), "DecisionsSayWhoSeesToThemByWhen", "XA 第六条");
    }

    [Fact]
    public void An_item_dropped_waits_for_another_conference()
    {
        var story = Meeting.InXingAn().Held();
        story.IsRefused(story.Office, new DropItem(Meeting.Stations, ""), "CancellationsGiveReasons", "XA 第九条");
        story.Does(story.Office, new DropItem(Meeting.Stations, "申请已撤回"));
        story.Conference.Undropped.Select(i => i.Number).ShouldBe([Meeting.Rivers, Meeting.Funds]);
        Minutes.Draft(story.Conference, story.Pack).Text.ShouldContain("撤下议题，本次会议未审议");
    }
}
