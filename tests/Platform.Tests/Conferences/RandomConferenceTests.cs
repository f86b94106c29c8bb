using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Conferences;
using DutyLaw.Conferences.Acts;

namespace Platform.Tests.Conferences;

/// <summary>Whatever is tried, by whomever, in whatever order: the course of a conference holds.</summary>
public sealed class RandomConferenceTests
{
    private const int Conferences = 500;
    private const int Tries = 80;

    [Fact]
    public void Random_acts_never_change_signed_minutes_lose_an_opinion_or_break_the_journal()
    {
        var signed = 0;
        for (var seed = 0; seed < Conferences; seed++)
        {
            var random = new Random(seed);
            var story = random.Next(2) == 0 ? Meeting.InXingAn() : Meeting.InXingAn().Held();
            for (var i = 0; i < Tries; i++)
            {
                var before = story.Conference;
                story.Tries(AnyBody(random, story), AnyAct(random, story));
                var after = story.Conference;
                (story.Refusal is null).ShouldBe(after.Version == before.Version + 1, $"seed {seed}");
                after.Opinions.Take(before.Opinions.Count).ShouldBe(before.Opinions);
                if (before.Minutes is not null)
                {
                    after.Minutes.ShouldBe(before.Minutes);
                    (after.Attendance, after.Opinions, after.Motions, after.Items)
                        .ShouldBe((before.Attendance, before.Opinions, before.Motions, before.Items));
                }

                if (random.Next(8) == 0 && story.Today < new DateOnly(2024, 12, 1))
                {
                    story.On($"{story.Today.AddDays(random.Next(4)):yyyy-MM-dd}");
                }
            }

            Journal.FirstBroken(story.Journal).ShouldBeNull($"seed {seed}");
            ConferenceJson.Gives(story.Journal.Select(r => r.Fact), story.Conference).ShouldBeTrue($"seed {seed}");
            signed += story.Conference.Minutes is null ? 0 : 1;
        }

        signed.ShouldBeGreaterThan(0);
    }

    private static string AnyBody(Random random, Meeting story) => random.Next(4) switch
    {
        0 or 1 => story.Office,
        2 => story.Chair,
        _ => story.Body(random.GetItems(
            (string[])["government-office", "justice-bureau", "data-bureau", "water-bureau", "finance-bureau", "health-commission"], 1)[0]),
    };

    private static ConferenceAct AnyAct(Random random, Meeting story)
    {
        var item = random.Next(1, 4);
        var decision = story.Conference.Resolutions.Count > 0
            ? story.Conference.Resolutions[random.Next(story.Conference.Resolutions.Count)].Id
            : Guid.Empty;
        return random.Next(14) switch
        {
            0 => story.Draft(),
            1 => new ChangeAgenda(new(2024, 11, 13), "另一会议室", story.Items(), []),
            2 => new SendNotice(story.Conference.Items),
            3 => new AskLeave("外出", "副职"),
            4 or 5 => new RecordAttendance([.. story.Conference.Invited.Select(i => new Attendance(i.Body, Presence.Present))]),
            6 => new GiveSubjectOpinion(item, random.GetItems(Enum.GetValues<MemberOpinion>(), 1)[0], "意见"),
            7 => new PutMotion(item, item == Meeting.Funds ? null : ConferenceOutcome.Deny, null, "动议"),
            8 or 9 => item == Meeting.Funds
                ? story.Answer(story.Body("finance-bureau"), new(2024, 11, 22))
                : new ConcludeItem(
                    Guid.CreateVersion7(), item, random.Next(2) == 0 ? ConferenceOutcome.Agree : ConferenceOutcome.Deny,
                    [story.Townships(0)], "理由"),
            10 => new SignMinutes(Minutes.Draft(story.Conference, story.Pack).Text),
            11 => new IssueMinutes(),
            12 => new ReportProgress(decision, "进展"),
            _ => new CloseDecision(decision, "销号"),
        };
    }
}
