using DutyLaw.Conferences;
using DutyLaw.Conferences.Acts;

namespace Platform.Tests.Conferences;

/// <summary>议题和会议通知 (XA 第六条、第七条; LC 会议第三条、第四条; JQ 会议第三条).</summary>
public sealed class AgendaTests
{
    [Fact]
    public void Only_the_lead_body_drafts_an_agenda()
    {
        var story = Meeting.InXingAn();
        story.IsRefused(story.Body("water-bureau"), story.Draft(), "OnlyTheBodyNamedActs", "XA 第七条");
    }

    [Fact]
    public void A_conference_is_called_for_something_for_today_or_later()
    {
        var story = Meeting.InXingAn();
        story.IsRefused(story.Office, story.Draft() with { Items = [] }, "AConferenceHasSomethingToDeliberate", "XA 第七条");
        story.IsRefused(
            story.Office,
            story.Draft() with
            {
                Items =
                [
                    story.Items()[0], .. story.Items(), story.Items()[0] with { Subject = default },
                    story.Items()[0] with { Subject = default },
                ],
            },
            "ItemsStandOnTheAgendaOnce",
            "XA 第七条");
        story.IsRefused(story.Office, story.Draft() with { Day = new(2024, 11, 4) }, "ConferencesMeetTodayOrLater", "XA 第九条");
        story.IsRefused(story.Office, story.Draft() with { Elsewhere = ["河道日常巡护"] }, "ItemsStandOnOneAgenda", "XA 第七条");
    }

    [Fact]
    public void Other_bodies_invited_are_of_the_county_or_above_it()
    {
        var story = Meeting.InXingAn();
        story.IsRefused(story.Office, story.Draft("finance-bureau@152222"), "OnlyBodiesOfTheCountySit", "XA 第六条");
        story.IsRefused(story.Office, story.Draft("no-such-body@152221"), "OnlyBodiesOfTheCountySit", "XA 第六条");
        story.Does(story.Office, story.Draft("finance-bureau@152221", "justice-bureau@152200"));
    }

    [Fact]
    public void Everybody_with_a_seat_is_told_once()
    {
        var story = Meeting.InXingAn().Called();
        story.Conference.Invited.Select(i => (i.Body, i.As)).ShouldBe(
        [
            (story.Chair, InvitedAs.Chair),
            (story.Office, InvitedAs.Lead),
            (story.Body("government-office"), InvitedAs.Member),
            (story.Body("justice-bureau"), InvitedAs.Member),
            (story.Body("data-bureau"), InvitedAs.Member),
            (story.Body("water-bureau"), InvitedAs.Proposer),
            (story.Body("culture-bureau"), InvitedAs.Proposer),
            ("township@152221102", InvitedAs.Proposer),
            ("township@152221100", InvitedAs.Township),
            ("township@152221101", InvitedAs.Township),
        ]);
        story.Facts[^1].Notices.Select(n => n.To).ShouldBe(story.Conference.Invited.Select(i => i.Body));
        story.Facts[^1].Notices.ShouldAllBe(n => n.Kind == "联席会议议程通知" && n.Article == "XA 第九条");
    }

    [Fact]
    public void Where_there_is_a_convener_the_agenda_goes_before_it_and_a_change_goes_before_it_again()
    {
        var story = Meeting.InJiaoQu().Drafted();
        story.Pack.WaitingFor(story.Conference).ShouldBe([story.Convener]);
        story.IsRefused(story.Office, new SendNotice(story.Conference.Items), "AgendasAreApprovedByTheConvener", "JQ 会议第三条");
        story.IsRefused(story.Office, new ApproveAgenda(), "OnlyTheBodyNamedActs", "JQ 会议第三条");
        story.Does(story.Convener, new ApproveAgenda());
        story.Does(story.Office, new ChangeAgenda(new(2024, 11, 14), "政府会议室", story.Conference.Items, []));
        story.IsRefused(story.Office, new SendNotice(story.Conference.Items), "AgendasAreApprovedByTheConvener", "JQ 会议第三条");
        story.Does(story.Convener, new ApproveAgenda()).Does(story.Office, new SendNotice(story.Conference.Items));
        story.Conference.State.ShouldBe(ConferenceState.Called);
        story.Conference.Invited[0].ShouldBe(new Invitation(story.Convener, InvitedAs.Chair));
    }

    [Fact]
    public void A_conference_called_off_gives_its_reason_and_frees_what_stood_on_its_agenda()
    {
        var story = Meeting.InXingAn().Called();
        story.IsRefused(story.Office, new CancelConference(" "), "CancellationsGiveReasons", "XA 第九条");
        story.Does(story.Office, new CancelConference("暴雪"));
        story.Conference.OpenItems.ShouldBeEmpty();
        story.Facts[^1].Notices.Count.ShouldBe(story.Conference.Invited.Count);
        story.IsRefused(story.Office, new IssueMinutes(), "ConferencesFollowTheirCourse", "XA 第七条");
    }
}
