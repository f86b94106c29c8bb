using DutyLaw.Bodies;
using DutyLaw.Conferences;
using DutyLaw.Conferences.Acts;

namespace Platform.Tests.Conferences;

/// <summary>What a body is told it may do with a conference, and why not.</summary>
public sealed class PossibleConferenceActsTests
{
    [Fact]
    public void What_is_told_is_what_may_be_tried_in_every_state_by_every_body()
    {
        Meeting[] meetings =
        [
            Meeting.InXingAn().Drafted(), Meeting.InXingAn().Called(), Meeting.InXingAn().Held(), Meeting.InXingAn().Concluded(),
            Meeting.InXingAn().Signed(),
        ];
        foreach (var meeting in meetings)
        {
            foreach (var body in meeting.Pack.Involved(meeting.Conference))
            {
                var possible = meeting.Pack.PossibleFor(meeting.Conference, body);
                possible.Select(a => a.Act).ShouldBeUnique();
                possible.Where(a => a.WhyNot is null).Select(a => a.Act)
                    .ShouldBe(meeting.Pack.ActsOpenTo(meeting.Conference, body), ignoreOrder: true);
                possible.ShouldAllBe(a => a.Title != a.Act && a.Article.Length > 0);
            }
        }
    }

    [Fact]
    public void Somebody_else_s_act_names_who_does_it_and_a_later_one_says_when()
    {
        var meeting = Meeting.InXingAn().Called();
        var told = meeting.Pack.PossibleFor(meeting.Conference, Body.OfTownship(meeting.Townships(0)))
            .ToDictionary(a => a.Act, a => a.WhyNot);

        told[AskLeave.Is].ShouldBeNull();
        told[RecordAttendance.Is].ShouldBe($"由{meeting.Pack.NameOf(meeting.Office)}办理");
        told[ChangeAgenda.Is].ShouldNotBeNull().ShouldStartWith("在「议题拟定」");
        told[IssueMinutes.Is].ShouldBe("在「纪要已签发」时才能办理");
    }

    [Fact]
    public void Everybody_a_conference_mentions_has_a_name()
    {
        var meeting = Meeting.InXingAn().Concluded();
        var names = meeting.Pack.Names(meeting.Conference);

        names.ShouldAllBe(n => n.Key != n.Value);
        meeting.Conference.Invited.Select(i => i.Body).Concat(meeting.Conference.Items.SelectMany(i => i.Townships))
            .ShouldBeSubsetOf(names.Keys);
    }
}
