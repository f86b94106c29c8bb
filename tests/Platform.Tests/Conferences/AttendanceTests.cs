using DutyLaw.Conferences;
using DutyLaw.Conferences.Acts;

namespace Platform.Tests.Conferences;

/// <summary>JQ 会议第三条: 不得无故缺席，特殊原因无法参会要……请假，并指派分管领导参加.</summary>
public sealed class AttendanceTests
{
    [Fact]
    public void Leave_is_asked_before_the_day_with_a_reason_and_a_deputy()
    {
        var story = Meeting.InXingAn().Called();
        var data = story.Body("data-bureau");
        story.IsRefused(data, new AskLeave("", "副局长"), "LeaveGivesAReasonAndADeputy", "XA 第六条");
        story.IsRefused(data, new AskLeave("外出", ""), "LeaveGivesAReasonAndADeputy", "XA 第六条");
        story.IsRefused(story.Body("health-commission"), new AskLeave("外出", "副局长"), "OnlyTheBodyNamedActs", "XA 第六条");
        story.Does(data, new AskLeave("外出", "副局长"));
        story.Facts[^1].Notices.Select(n => n.To).ShouldBe([story.Chair, story.Office]);
        story.On("2024-11-13").IsRefused(data, new AskLeave("外出", "副局长"), "LeaveIsAskedBeforeTheDay", "XA 第六条");
    }

    [Fact]
    public void The_same_rule_rests_on_each_regulation_s_own_article()
    {
        var story = Meeting.InJiaoQu().Drafted();
        story.Does(story.Convener, new ApproveAgenda()).Does(story.Office, new SendNotice(story.Conference.Items));
        story.IsRefused(story.Body("justice-bureau"), new AskLeave("外出", ""), "LeaveGivesAReasonAndADeputy", "JQ 会议第三条");
    }

    [Fact]
    public void Whoever_asked_for_no_leave_and_did_not_come_is_absent()
    {
        var story = Meeting.InXingAn().Called().On("2024-11-13");
        story.IsRefused(
            story.Office, new RecordAttendance([new(story.Body("data-bureau"), Presence.Leave)]),
            "LeaveIsRecordedWhereItWasAsked", "XA 第六条");
        story.IsRefused(
            story.Office, new RecordAttendance([new(story.Body("data-bureau"), Presence.Deputy)]), "DeputiesAreNamed", "XA 第六条");
        story.IsRefused(
            story.Office, new RecordAttendance([new(story.Body("health-commission"), Presence.Present)]),
            "OnlyInvitedBodiesAttend", "XA 第六条");
        story.Does(story.Office, new RecordAttendance([new(story.Body("data-bureau"), Presence.Absent)]));
        story.Conference.Attended.ShouldBeEmpty();
    }

    [Fact]
    public void A_deputy_is_the_one_named_with_the_leave_and_counts_as_being_there()
    {
        var story = Meeting.InXingAn().Called();
        var data = story.Body("data-bureau");
        story.Does(data, new AskLeave("外出", "副局长")).On("2024-11-13").Attended(new Attendance(data, Presence.Deputy));
        story.Conference.Attended.ShouldContain(data);
        story.Conference.Attendance.Single(a => a.Body == data).ShouldBe(new Attendance(data, Presence.Deputy, "副局长"));
    }

    [Fact]
    public void Attendance_is_not_known_before_the_day_and_may_be_mended_until_the_minutes_are_signed()
    {
        var story = Meeting.InXingAn().Called();
        var absent = new RecordAttendance([new(story.Chair, Presence.Absent)]);
        story.IsRefused(story.Office, absent, "AttendanceIsRecordedOnTheDayOrLater", "XA 第六条");
        story.On("2024-11-13").Does(story.Office, absent).Does(story.Office, new RecordAttendance([new(story.Chair, Presence.Present)]));
        story.Conference.Attendance.ShouldBe([new Attendance(story.Chair, Presence.Present)]);
    }
}
