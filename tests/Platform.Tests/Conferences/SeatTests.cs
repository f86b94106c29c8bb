using DutyLaw.Conferences;
using DutyLaw.Conferences.Acts;

namespace Platform.Tests.Conferences;

/// <summary>谁参会、为什么参会 (XA 第六条、第七条; LC 第二条).</summary>
public sealed class SeatTests
{
    [Fact]
    public void Each_seat_tells_its_subject_its_items_and_the_article_that_gives_it()
    {
        var story = Meeting.InXingAn().Drafted();
        var seats = SeatLine.Of(story.Conference, story.Pack);
        seats.Select(s => (s.Body, s.As, s.Article, string.Join(' ', s.Items))).ShouldBe(
        [
            (story.Chair, InvitedAs.Chair, "XA 第六条", ""),
            (story.Office, InvitedAs.Lead, "XA 第七条", ""),
            (story.Body("government-office"), InvitedAs.Member, "XA 第七条", ""),
            (story.Body("justice-bureau"), InvitedAs.Member, "XA 第七条", ""),
            (story.Body("data-bureau"), InvitedAs.Member, "XA 第七条", ""),
            (story.Body("water-bureau"), InvitedAs.Proposer, "XA 第六条", "1"),
            (story.Body("culture-bureau"), InvitedAs.Proposer, "XA 第六条", "2"),
            ("township@152221102", InvitedAs.Proposer, "XA 第六条", "3"),
            ("township@152221100", InvitedAs.Township, "XA 第六条", "1 2"),
            ("township@152221101", InvitedAs.Township, "XA 第六条", "1"),
        ]);
        seats.Where(s => s.Subject is not null).Select(s => s.As).Distinct().ShouldBe([InvitedAs.Lead, InvitedAs.Member]);
    }

    [Fact]
    public void After_the_notice_the_seats_are_those_that_were_told()
    {
        var story = Meeting.InXingAn().Called();
        SeatLine.Of(story.Conference, story.Pack).Select(s => s.Body).ShouldBe(story.Conference.Invited.Select(i => i.Body));
    }

    [Fact]
    public void The_deputy_named_with_the_leave_is_expected_until_the_attendance_is_recorded()
    {
        var story = Meeting.InXingAn().Called();
        var data = story.Body("data-bureau");
        story.Does(data, new AskLeave("外出", "副局长"));
        LineOf(story, data).ShouldBe(new AttendanceLine(data, story.Pack.NameOf(data), InvitedAs.Member, null, "副局长", "外出"));
        story.On("2024-11-13").Does(story.Office, new RecordAttendance([new(data, Presence.Leave)]));
        LineOf(story, data).ShouldBe(new AttendanceLine(data, story.Pack.NameOf(data), InvitedAs.Member, Presence.Leave, null, "外出"));
    }

    private static AttendanceLine LineOf(Meeting story, string body) =>
        Minutes.Draft(story.Conference, story.Pack).Attendance.Single(a => a.Body == body);
}
