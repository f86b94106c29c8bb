using System.Collections.Concurrent;
using DutyLaw.Calendars;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Packs;
using DutyLaw.Procedures;

namespace Platform.Tests.Procedures;

/// <summary>Whatever is tried on a case of any procedure, by whomever, in whatever order: its table holds.</summary>
public sealed class EveryTableTests
{
    private const int Cases = 2_500;
    private const int MostCases = 20_000;
    private const int Tries = 40;

    public static TheoryData<Procedure> Procedures =>
        [.. PackLoader.LoadAll(Repository.Path("jurisdictions")).SelectMany(p => p.Procedures)];

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Random_acts_never_leave_the_table_keep_a_clock_open_or_admit_against_a_township(Procedure procedure)
    {
        var calendar = RandomStory.CalendarOf(procedure);
        var reached = new ConcurrentDictionary<string, bool>();
        for (var first = 0; first < MostCases && (first == 0 || procedure.States.Count > reached.Count); first += Cases)
        {
            Parallel.For(first, first + Cases, seed => Play(procedure, calendar, seed, reached));
        }

        procedure.States.Keys.Except(reached.Keys).ShouldBeEmpty("random acts must get everywhere, or they show nothing");
    }

    private static void Play(Procedure procedure, WorkingDayCalendar calendar, int seed, ConcurrentDictionary<string, bool> reached)
    {
        var story = new RandomStory(procedure, calendar, seed);
        for (var i = 0; i < Tries && !story.Procedure.IsFinal(story.Case.State); i++)
        {
            var (table, before) = (story.Procedure, story.Case);
            if (story.Step() is { } fact)
            {
                StandsInTheTable(table, before, fact, seed);
                reached.TryAdd(story.Case.State, true);
            }
            else if (story.Case != before)
            {
                Assert.Fail($"seed {seed}: a refused act changed the case");
            }
        }

        Check(story, seed);
    }

    [Fact]
    public void Every_act_of_every_table_is_among_those_tried() =>
        PackLoader.LoadAll(Repository.Path("jurisdictions")).SelectMany(p => p.Procedures).SelectMany(p => p.Rows).Select(r => r.Act)
            .Except(AnyActs.Names).ShouldBeEmpty();

    private static void StandsInTheTable(Procedure table, Case before, Fact fact, int seed)
    {
        if (fact.Act is ClockMiss or ClockRemind)
        {
            fact.After.ShouldBe(before.State, $"seed {seed}");
            return;
        }

        var rows = table.From(before.State)
            .Where(r => r.Act == fact.Act.Name && (r.Choice is null || r.Choice == fact.Act.Choice)).ToList();
        var step = table.Parallel.GetValueOrDefault(before.State);
        string?[] next = [.. rows.Select(r => r.To ?? before.State), step?.AllAgree, step?.AnyDisagrees];
        if (rows.Count == 0 || !next.Contains(fact.After) || !rows.Any(r => table.Of(r.By, before).Contains(fact.Body)))
        {
            Assert.Fail($"seed {seed}: {table.Id} has no {fact.Act.Name} by {fact.Body} from {before.State} to {fact.After}");
        }
    }

    private static void Check(RandomStory story, int seed)
    {
        var (c, table) = (story.Case, story.Procedure);
        if (table.IsFinal(c.State))
        {
            c.Clocks.Any(k => k.IsOpen).ShouldBeFalse($"seed {seed}: an open clock in a closed case");
        }

        var heard = table.Rows.Any(r => r.Act == GiveOpinion.Is && r.Rules.Contains("TownshipsSpeakOnceARound"));
        if (table.States.TryGetValue(c.State, out var state) && heard
            && (state.Effect == ListEffect.Admit
                || (state.Effect == ListEffect.AsApplied && c.Duty.Change is not (ListChange.Cancel or ListChange.Adjust))))
        {
            c.Bound.All(t => c.OpinionOf(t)?.Says == TownshipOpinion.CanUndertake)
                .ShouldBeTrue($"seed {seed}: a township is bound against its word");
        }

        Journal.FirstBroken(story.Journal).ShouldBeNull($"seed {seed}");
        (story.Journal.Count == 0 || Replay.Gives(story.Journal, c)).ShouldBeTrue($"seed {seed}: replay differs");
    }
}
