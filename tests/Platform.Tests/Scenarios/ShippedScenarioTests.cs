using DutyLaw.Procedures;
using ScenarioPlayer;
using static Platform.Tests.Scenarios.Reader;

namespace Platform.Tests.Scenarios;

public class ShippedScenarioTests
{
    private static readonly IReadOnlyList<Scenario> All = ReadAll();

    [Fact]
    public void The_shipped_scenarios_have_no_faults() =>
        new ScenarioReader(Packs).ReadAll(Shipped).Faults.ShouldBeEmpty();

    [Fact]
    public void The_command_s_example_is_among_them() =>
        Shipped.Select(Path.GetFileNameWithoutExtension).ShouldContain("xingan");

    /// <summary>Scenarios are played on one system again and again, so no two runs may hand in the same title.</summary>
    [Fact]
    public void Every_title_differs_from_run_to_run() =>
        Steps("submit").Where(s => !((string)s.With["title"]!).Contains("$run", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Whenever_an_act_opens_a_clock_its_due_date_is_asserted()
    {
        var opening = (from scenario in All
                       let procedures = ProceduresOf(scenario)
                       from step in scenario.Steps
                       where step.Do is not null && !step.ExpectsRefusal && procedures.ContainsKey(CaseOf(step))
                       from clock in OpenedBy(procedures[CaseOf(step)], step)
                       select (scenario.File, step.Line, clock,
                           Later: scenario.Steps.SkipWhile(s => s != step).Where(s => CaseOf(s) == CaseOf(step)))).ToList();

        opening.ShouldNotBeEmpty();
        opening.Where(o => !o.Later.SelectMany(s => s.Expect).Any(e => e.What == "due" && e.Value[o.clock] is not null))
            .Select(o => $"{o.File}:{o.Line} {o.clock}").ShouldBeEmpty();
    }

    [Fact]
    public void Every_refusal_names_the_article() =>
        Steps().Where(s => s.Expect.Any(e => e.What == "refused") && s.Expect.All(e => e.What != "article")).ShouldBeEmpty();

    [Fact]
    public void A_refusal_by_a_rule_of_the_book_names_the_article_of_that_rule()
    {
        var articles = (from procedure in Packs.SelectMany(p => p.Procedures)
                        from row in procedure.Rows
                        from rule in row.Rules
                        select (rule, RuleBook.Find(rule).ArticleFor(row.Article))).ToHashSet();
        Refusals().Where(r => RuleBook.All.ContainsKey(r.Rule) && !articles.Contains(r)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_state_they_expect_is_a_state_of_a_procedure()
    {
        var states = Packs.SelectMany(p => p.Procedures).SelectMany(p => p.States.Keys)
            .Concat(Enum.GetNames<DutyLaw.Conferences.ConferenceState>()).ToHashSet();
        Steps().SelectMany(s => s.Expect).Where(e => e.What == "state").Select(e => (string)e.Value!).Except(states).ShouldBeEmpty();
    }

    [Fact]
    public void Every_act_of_the_procedures_is_played() =>
        ScenarioPlayer.Format.ActTable.All.Keys.Except(Steps().Select(s => s.Do?.Name)).ShouldBeEmpty();

    [Fact]
    public void Every_rule_of_the_book_that_an_official_can_meet_is_met()
    {
        // Met on the form, before a case exists: the form itself demands a township, and the listed duty that is to change.
        string[] metByTheForm = ["ATownshipIsNamed", "AChangeIsAboutAListedDuty"];
        RuleBook.All.Keys.Except(Refusals().Select(r => r.Rule)).ShouldBe(metByTheForm, ignoreOrder: true);
    }

    private static IEnumerable<Step> Steps(string? verb = null) =>
        All.SelectMany(s => s.Steps).Where(s => verb is null || s.Do?.Name == verb);

    private static string CaseOf(Step step) => step.Save ?? step.On ?? "";

    /// <summary>The procedure in which each saved case begins; a conference that is saved has none.</summary>
    private static Dictionary<string, Procedure> ProceduresOf(Scenario scenario)
    {
        var pack = Packs.First(p => p.Counties.Any(c => c.Code == scenario.Jurisdiction));
        return (from step in scenario.Steps
                where step.Save is not null
                let id = step.Procedure ?? (string?)step.With["procedure"]
                let procedure = pack.Procedures.FirstOrDefault(p =>
                    id is null ? p.From(Procedure.Start).Any(r => r.Act == step.Do!.Name) : p.Id == id)
                where procedure is not null
                select (step.Save, Procedure: procedure)).ToDictionary(s => s.Save, s => s.Procedure);
    }

    /// <summary>The clocks that every row of the act opens and does not meet itself, and that of the parallel step it leads to.</summary>
    private static IEnumerable<string> OpenedBy(Procedure procedure, Step step)
    {
        var rows = procedure.Rows
            .Where(r => r.Act == step.Do!.Name && (r.Choice is null || r.Choice == ChoiceOf(step)))
            .Select(r => r.Opens.Except(r.Meets)
                .Concat(procedure.Parallel.GetValueOrDefault(r.To ?? "")?.Clock is { } each ? [each] : []))
            .ToList();
        return rows.Count == 0 ? [] : rows.Aggregate((some, others) => some.Intersect(others));
    }

    private static string? ChoiceOf(Step step) =>
        (string?)(step.With["outcome"] ?? step.With["verdict"] ?? step.With["opinion"])
        ?? ((bool?)step.With["confirmed"] is { } confirmed ? confirmed ? "Confirmed" : "NotConfirmed" : null)
        ?? ((bool?)step.With["delivered"] is { } delivered ? delivered ? "Delivered" : "NotDelivered" : null);

    private static IEnumerable<(string Rule, string Article)> Refusals() =>
        from step in Steps()
        let rule = step.Expect.FirstOrDefault(e => e.What == "refused")
        where rule is not null
        select ((string)rule.Value!, (string)step.Expect.First(e => e.What == "article").Value!);

    private static IReadOnlyList<Scenario> ReadAll() => new ScenarioReader(Packs).ReadAll(Shipped).Scenarios;
}
