using DutyLaw.Bodies;
using DutyLaw.Cases.Acts;
using DutyLaw.Packs;
using DutyLaw.Procedures;
using DutyLaw.Procedures.Rules;

namespace Platform.Tests.Procedures;

/// <summary>What a body is told it may do, and why not, is what the engine lets it try.</summary>
public sealed class PossibleActsTests
{
    private const int Cases = 60;
    private const int Tries = 30;

    /// <summary>
    /// Refusals that rest on the state, on who asks, or on that it has answered; all others judge what the act itself says.
    /// </summary>
    private static readonly string[] OfStateOrBody =
        [
            nameof(ActsFollowTheProcedure), nameof(SuspendedCasesRest), nameof(OnlyTheBodyNamedActs), nameof(BodiesAnswerOnce),
            nameof(TownshipsSpeakOnceARound),
        ];

    public static TheoryData<Procedure> Procedures =>
        [.. PackLoader.LoadAll(Repository.Path("jurisdictions")).SelectMany(p => p.Procedures)];

    [Theory]
    [MemberData(nameof(Procedures))]
    public void What_a_body_is_told_is_what_the_engine_decides(Procedure procedure)
    {
        var calendar = RandomStory.CalendarOf(procedure);
        var (told, may) = (0, 0);
        for (var seed = 0; seed < Cases; seed++)
        {
            var story = new RandomStory(procedure, calendar, seed);
            for (var i = 0; i < Tries; i++)
            {
                story.Step();
                if (story.Case.State == Procedure.Start)
                {
                    continue;
                }

                var (table, c) = (story.Procedure, story.Case);
                var body = story.Any(table.Involved(c));
                var possible = table.PossibleFor(c, body);
                possible.Select(a => a.Act).ShouldBeUnique();
                possible.Where(a => a.WhyNot is null).Select(a => a.Act).ShouldBe(table.ActsOpenTo(c, body), ignoreOrder: true);
                foreach (var act in possible.Where(a => a.Act != Resume.Is || c.SuspendedBecause is not null))
                {
                    var tried = AnyActs.Of(story, act.Act, act.Choices.Count > 0 ? story.Any(act.Choices) : null);
                    var refusal =
                        (table.Decide(c, tried, new Actor(body, default, body), story.Today, calendar) as Decision.NotDone)?.Refusal;
                    var ofStateOrBody = OfStateOrBody.Contains(refusal?.Rule);
                    ofStateOrBody.ShouldBe(
                        act.WhyNot is not null,
                        $"seed {seed}: {act.Act} of {table.Id} in {c.State} for {body}: told {act.WhyNot}, "
                        + $"refused {refusal?.Rule} {refusal?.Message}");
                    told++;
                    may += act.WhyNot is null ? 1 : 0;
                }
            }
        }

        if (procedure.Rows.Any(r => r.By != Parties.System && r.From.Any(s => s != Procedure.Start)))
        {
            told.ShouldBeGreaterThan(0);
            may.ShouldBeGreaterThan(0, "somebody must be let act sometimes, or it shows nothing");
        }
    }

    [Fact]
    public void Acts_of_the_present_state_come_first_each_with_a_reason_why_not()
    {
        var story = XingAn.On("2024-09-13").Submitted();

        Told(story, XingAn.Office)[..4].ShouldBe(
        [
            ("receive", "受理", null),
            ("return-for-correction", "退回补正", null),
            ("withdraw", "撤回", "由科尔沁右翼前旗农牧和科技局办理"),
            ("extend", "延长期限", "由科尔沁右翼前旗党委、政府办理"),
        ]);
        Told(story, XingAn.Office).ShouldContain(("approve", "批准", "在「待盟行署批准」时才能办理"));
        Told(story, XingAn.Department).Where(a => a.WhyNot is null).ShouldBe([("withdraw", "撤回", null)]);
    }

    [Fact]
    public void A_township_answers_once_a_round_and_the_others_go_on()
    {
        var (spoke, silent) = (Body.OfTownship(XingAn.KeErQin), Body.OfTownship(XingAn.SuoLun));
        var story = XingAn.On("2024-09-13").Submitted().Received().Opines(XingAn.KeErQin, DutyLaw.Cases.TownshipOpinion.CanUndertake);

        Told(story, spoke).ShouldContain(("give-opinion", "提出承接意见", "本单位已答复"));
        Told(story, silent).ShouldContain(("give-opinion", "提出承接意见", null));
        story.Procedure.Asked(story.Case).Select(a => (a.Body, a.Step, a.Answered))
            .ShouldBe(XingAn.Townships.Select(t => (Body.OfTownship(t), "Accepted", t == XingAn.KeErQin)));
    }

    [Fact]
    public void The_league_s_three_are_asked_side_by_side()
    {
        var story = XingAn.On("2024-09-13").WithLeague().Does(XingAn.LeagueBodies[1], new GiveVerdict(DutyLaw.Cases.Verdict.Agree));

        story.Procedure.Asked(story.Case).Select(a => (a.Body, a.Answered))
            .ShouldBe(XingAn.LeagueBodies.Select(b => (b, b == XingAn.LeagueBodies[1])));
        story.Procedure.PossibleFor(story.Case, XingAn.LeagueBodies[0])[0].Choices.ShouldBe(["Agree", "Disagree"]);
    }

    [Fact]
    public void Nothing_but_resuming_and_withdrawing_is_done_on_a_suspended_case()
    {
        var story = XingAn.On("2024-09-13").Submitted().Received().Does(XingAn.Office, new Suspend("等待上级文件"));

        Told(story, XingAn.Office).Where(a => a.WhyNot is null).ShouldBe([("resume", "恢复", null)]);
        Told(story, XingAn.Office).ShouldContain(("schedule-conference", "召集联席会议", "案件已中止（等待上级文件），恢复后才能办理"));
    }

    [Fact]
    public void Only_the_choices_of_the_present_state_are_offered()
    {
        var story = XingAn.On("2024-09-13").Submitted().Received().Convened();
        story.Procedure.PossibleFor(story.Case, XingAn.Office)
            .Single(a => a.Act == ConcludeConference.Is).Choices.ShouldBe(["Agree", "Deny", "ContinueStudy"], ignoreOrder: true);
    }

    [Fact]
    public void A_closed_case_lets_nobody_act()
    {
        var story = XingAn.On("2024-09-13").Submitted().Does(XingAn.Department, new Withdraw("不再需要"));
        Told(story, XingAn.Office).Select(a => a.WhyNot).Distinct().ShouldBe(["事项已办结"]);
    }

    [Fact]
    public void Everybody_a_case_mentions_has_a_name()
    {
        var story = XingAn.On("2024-09-13").WithLeague();
        var names = story.Procedure.Names(story.Case);

        names[XingAn.Department].ShouldBe("科尔沁右翼前旗农牧和科技局");
        names[XingAn.KeErQin].ShouldNotBe(XingAn.KeErQin);
        names.Keys.ShouldBeSubsetOf([.. names.Where(n => n.Value != n.Key).Select(n => n.Key)]);
        story.Case.Clocks.Select(c => c.Body).Concat(story.Case.Conference!.Invited).ShouldBeSubsetOf(names.Keys);
    }

    [Fact]
    public void Every_word_of_every_table_has_a_title()
    {
        foreach (var procedure in PackLoader.LoadAll(Repository.Path("jurisdictions")).SelectMany(p => p.Procedures))
        {
            procedure.Rows.Select(r => r.Act).Where(act => ActTitles.Of(act) == act).ShouldBeEmpty();
            procedure.Rows.Select(r => r.By).Concat(procedure.States.Values.SelectMany(s => s.WaitsFor))
                .Where(party => PartyNames.Of(procedure.Jurisdiction, party) == party).ShouldBeEmpty();
        }

        Enum.GetValues<Role>().Select(RoleNames.Of).ShouldBeUnique();
    }

    private static List<(string Act, string Title, string? WhyNot)> Told(XingAn story, string body) =>
        [.. story.Procedure.PossibleFor(story.Case, body).Select(a => (a.Act, a.Title, a.WhyNot))];
}
