using DutyLaw.Cases;
using DutyLaw.Conferences;
using DutyLaw.Conferences.Acts;

namespace Platform.Tests.Conferences;

/// <summary>JQ 会议第三条: 会议后形成会议纪要，经召集人审签后印发；会议决定事项的跟踪检查督促.</summary>
public sealed class MinutesTests
{
    [Fact]
    public void Minutes_say_what_was_recorded_in_the_order_of_the_conference()
    {
        var story = Meeting.InXingAn().Called();
        story.Does(story.Body("data-bureau"), new AskLeave("外出", "副局长"));
        story.EveryMemberAgrees(Meeting.Rivers).On("2024-11-13").Attended(new Attendance(story.Body("data-bureau"), Presence.Deputy));
        story.Does(story.Office, new PutMotion(Meeting.Rivers, DutyLaw.Cases.Acts.ConferenceOutcome.Agree, [story.Townships(0)]));
        story.Does(story.Office, story.Agreement() with { Responsible = story.Body("water-bureau"), DueOn = new(2024, 11, 29) });
        const string opinions = "科尔沁右翼前旗委编办（是否临时性、阶段性工作，“三定”规定的具体规定，准入的依据和理由）：同意；"
            + "科尔沁右翼前旗政府办公室（财力、人力、技术等保障情况，工作期限）：同意；"
            + "科尔沁右翼前旗司法局（是否行政处罚等行政权力事项，法律法规的具体规定）：同意；"
            + "科尔沁右翼前旗政务服务与数据管理局（承接事项的苏木乡镇和街道范围）：同意";
        Minutes.Draft(story.Conference, story.Pack).TextOf(Meeting.Rivers).ShouldBe(
            $"""
            河道日常巡护（科尔沁右翼前旗水利局提出，〔2024〕1号）
            审议内容：工作期限：2025-01-01至2026-12-31
            参会单位意见：{opinions}
            乡镇（街道）承接意见和会议结论：科尔沁镇：能够承接；同意准入；索伦镇：不能承接，没有船只；不予准入
            动议：达成一致意见，同意准入（科尔沁镇）
            会议决定：达成一致意见，同意准入（科尔沁镇）
            责任单位：科尔沁右翼前旗水利局，2024年11月29日前完成
            """);
        Minutes.Draft(story.Conference, story.Pack).Text.ShouldContain("分管领导代为参会：科尔沁右翼前旗政务服务与数据管理局（副局长）");
    }

    [Fact]
    public void Minutes_are_signed_when_everything_has_an_outcome_and_everybody_is_accounted_for()
    {
        var story = Meeting.InXingAn().Held();
        story.IsRefused(story.Chair, new SignMinutes("纪要"), "EveryItemHasAnOutcome", "XA 第七条");
        var other = Meeting.InXingAn().Called().On("2024-11-13");
        other.Does(other.Office, new RecordAttendance([new(other.Chair, Presence.Present)]))
            .Does(other.Office, new DropItem(1, "撤回"))
            .Does(other.Office, new DropItem(2, "撤回"))
            .Does(other.Office, new DropItem(3, "撤回"));
        other.IsRefused(other.Chair, new SignMinutes("纪要"), "MinutesAccountForEveryInvitedBody", "XA 第七条");
    }

    [Fact]
    public void The_convener_signs_where_there_is_one_and_else_the_leadership_the_chair_belongs_to()
    {
        var story = Meeting.InXingAn().Concluded();
        story.IsRefused(story.Office, new SignMinutes("纪要"), "OnlyTheBodyNamedActs", "XA 第七条");
        story.Pack.WaitingFor(story.Conference).ShouldBe([story.Chair]);
        Meeting.InJiaoQu().Pack.ConvenerOf("230811").ShouldBe(["convener@230811"]);
    }

    [Fact]
    public void Nothing_changes_after_signing_and_the_minutes_go_to_everybody_with_a_seat()
    {
        var story = Meeting.InXingAn().Signed();
        foreach (var (body, act) in new (string, ConferenceAct)[]
                 {
                     (story.Office, new RecordAttendance([new(story.Chair, Presence.Absent)])),
                     (story.Office, new PutMotion(Meeting.Funds, null, null, "另议")),
                     (story.Body("justice-bureau"), new GiveSubjectOpinion(Meeting.Rivers, MemberOpinion.Agree)),
                     (story.Office, new ChangeAgenda(new(2024, 12, 1), "别处", story.Conference.Items, [])),
                     (story.Office, new CancelConference("不开了")),
                     (story.Chair, new SignMinutes("另一份")),
                 })
        {
            story.Tries(body, act);
            story.Refusal.ShouldNotBeNull().Rule.ShouldBe("ConferencesFollowTheirCourse");
        }

        story.Does(story.Office, new IssueMinutes());
        story.Facts[^1].Notices.Select(n => n.To).ShouldBe(story.Conference.Invited.Select(i => i.Body));
        story.Conference.Minutes!.Text.ShouldBe(Minutes.Draft(story.Conference, story.Pack).Text);
    }

    [Fact]
    public void A_decision_is_reported_on_by_its_body_and_closed_by_the_office()
    {
        var story = Meeting.InXingAn().Signed();
        var decision = story.DecisionOn(Meeting.Funds);
        story.Facts.Single(f => f.Act is ConcludeItem { Item: Meeting.Funds }).Notices
            .ShouldHaveSingleItem().To.ShouldBe(story.Body("finance-bureau"));
        story.IsRefused(story.Office, new ReportProgress(decision, "已办"), "OnlyTheBodyNamedActs", "XA 第六条");
        story.IsRefused(story.Body("finance-bureau"), new ReportProgress(decision, ""), "FollowingSaysWhatWasDone", "XA 第六条");
        story.Does(story.Body("finance-bureau"), new ReportProgress(decision, "已印发"))
            .Does(story.Office, new CloseDecision(decision, "已核实"));
        story.Conference.ResolutionOf(Meeting.Funds)!.IsOpen.ShouldBeFalse();
        story.IsRefused(story.Office, new CloseDecision(decision, "再次"), "OnlyOpenDecisionsAreFollowed", "XA 第六条");
        story.IsRefused(
            story.Office, new CloseDecision(story.DecisionOn(Meeting.Rivers), "无人负责"), "OnlyOpenDecisionsAreFollowed", "XA 第六条");
    }

    [Fact]
    public void An_overdue_decision_is_reminded_of_once_from_the_day_after_its_date()
    {
        var story = Meeting.InXingAn().Signed();
        var reminder = new RemindOfDecision(story.DecisionOn(Meeting.Funds));
        story.On("2024-11-22").IsRefused("system", reminder, "OnlyOverdueDecisionsAreRemindedOfOnce", "XA 第六条");
        story.On("2024-11-23").Does("system", reminder);
        story.Facts[^1].Notices.Select(n => n.To).ShouldBe([story.Body("finance-bureau"), story.Office]);
        story.IsRefused("system", reminder, "OnlyOverdueDecisionsAreRemindedOfOnce", "XA 第六条");
        story.IsRefused(story.Office, reminder, "OnlyTheBodyNamedActs", "XA 第六条");
    }

    [Fact]
    public void The_journal_verifies_and_adds_up_to_the_conference()
    {
        var story = Meeting.InXingAn().Signed().On("2024-11-25");
        story.Does("system", new RemindOfDecision(story.DecisionOn(Meeting.Funds)));
        Journal.FirstBroken(story.Journal).ShouldBeNull();
        ConferenceJson.Gives(story.Journal.Select(r => r.Fact), story.Conference).ShouldBeTrue();
        story.Journal[4] = story.Journal[4] with { Fact = story.Journal[4].Fact.Replace("Agree", "Disagree", StringComparison.Ordinal) };
        Journal.FirstBroken(story.Journal).ShouldBe(5);
    }
}
