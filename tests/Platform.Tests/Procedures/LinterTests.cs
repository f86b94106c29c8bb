using DutyLaw.Procedures;

namespace Platform.Tests.Procedures;

/// <summary>What the linter refuses in a procedure's table.</summary>
public sealed class LinterTests
{
    private static readonly Procedure Good = XingAn.ProcedureOf("XA-1");

    [Fact]
    public void The_shipped_tables_have_no_fault()
    {
        Linter.FaultsOf(Good).ShouldBeEmpty();
        Linter.FaultsOf(XingAn.ProcedureOf("XA-5")).ShouldBeEmpty();
    }

    [Fact]
    public void A_dead_end() => Faults(Good with { Rows = [.. Good.Rows.Where(r => r.Act != "submit-to-league")] })
        .ShouldContain("Agreed: dead end: no row leaves this state and it is not final");

    [Fact]
    public void An_unreachable_state() =>
        Faults(Good with { States = With(Good.States, "Lost", new State("遗失", true, ListEffect.None, [])) })
            .ShouldContain("Lost: unreachable: no row leads to this state");

    [Fact]
    public void A_row_without_an_article() => Faults(Change("receive", r => r with { Article = "" }))
        .ShouldContain("Received --receive--> Accepted: no article");

    [Fact]
    public void An_unknown_role() => Faults(Change("receive", r => r with { By = "Mayor" }))
        .ShouldContain("Received --receive--> Accepted: unknown role Mayor");

    [Fact]
    public void An_unknown_rule() => Faults(Change("receive", r => r with { Rules = ["NobodyKnows"] }))
        .ShouldContain("Received --receive--> Accepted: unknown rule NobodyKnows");

    [Fact]
    public void A_clock_that_is_never_closed() => Faults(Change("submit-to-league", r => r with { Meets = [] }))
        .ShouldContain("submission: opened and never closed: no row meets this clock");

    [Fact]
    public void A_parallel_step_that_can_hang() => Faults(Good with
    {
        Parallel = With(Good.Parallel, "LeagueReview", Good.Parallel["LeagueReview"] with { AnyDisagrees = "LeagueReview" }),
    }).ShouldContain("LeagueReview: a parallel step that can hang: it does not lead on to LeagueReview");

    [Fact]
    public void Two_rows_that_both_apply() => Faults(Good with { Rows = [.. Good.Rows, Good.Rows.First(r => r.Act == "receive")] })
        .ShouldContain("Received --receive--> Accepted: two rows both apply: Received --receive--> Accepted");

    [Fact]
    public void A_state_that_waits_for_nobody() =>
        Faults(Good with { States = With(Good.States, "Agreed", new State("达成一致", false, ListEffect.None, [])) })
            .ShouldContain("Agreed: waits for nobody: it would show in no task list");

    private static Procedure Change(string act, Func<Row, Row> change) =>
        Good with { Rows = [.. Good.Rows.Select(r => r.Act == act ? change(r) : r)] };

    private static Dictionary<string, T> With<T>(IReadOnlyDictionary<string, T> all, string key, T value) => new(all) { [key] = value };

    private static IEnumerable<string> Faults(Procedure procedure) => Linter.FaultsOf(procedure).Select(f => $"{f.Row}: {f.Reason}");
}
