using DutyLaw.Bodies;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Procedures;

namespace Platform.Tests.Procedures;

/// <summary>Whatever is tried, by whomever, in whatever order: the table holds.</summary>
public sealed class RandomActsTests
{
    private const int Cases = 2_000;
    private const int Tries = 60;

    [Fact]
    public void Random_acts_never_leave_the_table_lose_a_clock_or_admit_against_a_township()
    {
        var admitted = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var story = XingAn.On("2024-09-13").Submitted();
            for (var i = 0; i < Tries && !story.Procedure.IsFinal(story.Case.State); i++)
            {
                var before = story.Case;
                var act = AnyAct(random, story);
                story.Tries(random.Next(4) == 0 ? AnyBody(random) : RightBody(random, story, act), act);
                story.Procedure.States.Keys.ShouldContain(story.Case.State, $"seed {seed}");
                if (story.Refusal is not null)
                {
                    story.Case.ShouldBeSameAs(before);
                }
            }

            Check(story, seed);
            admitted += story.Case.State == "InForce" ? 1 : 0;
        }

        admitted.ShouldBeGreaterThan(0, "random acts must reach the end of the procedure sometimes, or they show nothing");
    }

    private static void Check(XingAn story, int seed)
    {
        if (story.Procedure.IsFinal(story.Case.State))
        {
            story.Case.Clocks.Any(c => c.IsOpen).ShouldBeFalse($"seed {seed}");
        }

        if (story.Case.State is "Agreed" or "LeagueReview" or "AwaitingApproval" or "InForce")
        {
            story.Case.Admitted.ShouldNotBeEmpty();
            story.Case.Admitted.All(t => story.Case.OpinionOf(t)!.Says == TownshipOpinion.CanUndertake).ShouldBeTrue($"seed {seed}");
        }

        Journal.FirstBroken(story.Journal).ShouldBeNull();
        Replay.Gives(story.Journal, story.Case).ShouldBeTrue($"seed {seed}");
    }

    private static string RightBody(Random random, XingAn story, Act act) =>
        story.Procedure.From(story.Case.State).FirstOrDefault(r => r.Act == act.Name
                && story.Procedure.WaitingFor(story.Case).Intersect(story.Procedure.Of(r.By, story.Case)).Any()) is { } row
            ? Pick(random, story.Procedure.Of(row.By, story.Case))
            : AnyBody(random);

    private static string AnyBody(Random random) => Pick(
        random,
        [
            XingAn.Department, XingAn.Office, XingAn.Office, XingAn.Office, XingAn.AdministrativeOffice,
            .. XingAn.LeagueBodies, .. XingAn.Townships.Select(Body.OfTownship), "finance-bureau@152221", "establishment-office@152222",
        ]);

    private static Act AnyAct(Random random, XingAn story)
    {
        var townships = XingAn.Townships.Where(_ => random.Next(3) > 0).ToArray();
        return random.Next(60) switch
        {
            0 => new Withdraw("不再需要"),
            1 => new ReturnForCorrection("材料不全"),
            2 => new Correct(XingAn.Duty()),
            3 => new ConcludeConference(ConferenceOutcome.Deny, "不予准入。", XingAn.Present(), Reason: "理由"),
            4 => new ConcludeConference(ConferenceOutcome.ContinueStudy, "继续研究。", XingAn.Present(), Reason: "理由"),
            5 => new GiveVerdict(Verdict.Disagree, "理由"),
            6 => new Refuse("理由"),
            7 => new GiveOpinion(TownshipOpinion.CannotUndertake, "无人员"),
            < 14 => new Receive(),
            < 20 => new ScheduleConference(story.Today, "会议室"),
            < 30 => new GiveOpinion(TownshipOpinion.CanUndertake),
            < 38 => XingAn.Agreement(townships),
            < 44 => new SubmitToLeague(),
            < 54 => new GiveVerdict(Verdict.Agree),
            _ => new Approve(),
        };
    }

    private static T Pick<T>(Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
