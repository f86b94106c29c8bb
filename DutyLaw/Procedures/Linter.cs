using DutyLaw.Bodies;
using DutyLaw.Cases.Acts;
using DutyLaw.Packs;

namespace DutyLaw.Procedures;

/// <summary>Finds what would let a case hang, lose a clock or act without an article.</summary>
public static class Linter
{
    /// <summary>Every fault of a procedure's table; none when it may be used.</summary>
    public static IEnumerable<Fault> FaultsOf(Procedure p) =>
        [.. States(p), .. Rows(p), .. Clocks(p), .. ParallelSteps(p)];

    /// <summary>Every fault between a procedure and those in which its cases go on, or the roles its pack has.</summary>
    public static IEnumerable<Fault> FaultsBetween(Procedure p)
    {
        foreach (var (name, state) in p.States.Where(s => s.Value.ContinuesIn is not null))
        {
            if (p.Jurisdiction.Find(state.ContinuesIn!, p.Edition) is not { } next || !next.States.ContainsKey(name))
            {
                yield return new(name, $"goes on in {state.ContinuesIn} of {p.Edition}, which has no such state");
            }
            else if (p.Clocks.Keys.Except(next.Clocks.Keys).FirstOrDefault() is { } lost)
            {
                yield return new(name, $"goes on in {next.Id}, which does not know the clock {lost}");
            }
        }

        var unfilled = p.Rows.Select(r => r.By)
            .Concat(p.Parallel.Values.SelectMany(s => s.Parties))
            .Concat(p.States.Values.SelectMany(s => s.WaitsFor))
            .Distinct()
            .Where(w => Enum.TryParse<Role>(w, out var role) && p.Jurisdiction.Bodies.All(b => b.Role != role));
        foreach (var role in unfilled)
        {
            yield return new(p.Id, $"no body of the pack has the role {role}, so nobody could act");
        }
    }

    private static IEnumerable<Fault> States(Procedure p)
    {
        var reached = Reached(p);
        foreach (var (name, state) in p.States)
        {
            if (!reached.Contains(name))
            {
                yield return new(name, "unreachable: no row leads to this state");
            }

            if (state.ContinuesIn is not null)
            {
                continue;
            }

            if (!state.Final && !p.Parallel.ContainsKey(name) && p.From(name).All(r => r.To is null || r.To == name))
            {
                yield return new(name, "dead end: no row leaves this state and it is not final");
            }

            if (state.Final && p.From(name).Any())
            {
                yield return new(name, "final, and yet a row leaves it");
            }

            if (!state.Final && !p.Parallel.ContainsKey(name) && state.WaitsFor.Count == 0)
            {
                yield return new(name, "waits for nobody: it would show in no task list");
            }

            foreach (var party in state.WaitsFor.Where(w => !Parties.IsKnown(w)))
            {
                yield return new(name, $"unknown role {party}");
            }
        }
    }

    private static HashSet<string> Reached(Procedure p)
    {
        var reached = new HashSet<string> { Procedure.Start };
        for (var before = 0; before != reached.Count;)
        {
            before = reached.Count;
            reached.UnionWith(p.Rows.Where(r => r.To is not null && r.From.Any(reached.Contains)).Select(r => r.To!));
            reached.UnionWith(p.Parallel.Where(s => reached.Contains(s.Key)).SelectMany(s => Next(s.Value)));
        }

        return reached;
    }

    private static IEnumerable<Fault> Rows(Procedure p)
    {
        foreach (var row in p.Rows)
        {
            var name = NameOf(row);
            if (string.IsNullOrWhiteSpace(row.Article))
            {
                yield return new(name, "no article");
            }

            foreach (var state in row.From.Append(row.To ?? Procedure.Start).Where(s => s != Procedure.Start && !p.States.ContainsKey(s)))
            {
                yield return new(name, $"unknown state {state}");
            }

            foreach (var party in (row.Notice?.To ?? []).Append(row.By).Where(w => !Parties.IsKnown(w)))
            {
                yield return new(name, $"unknown role {party}");
            }

            foreach (var rule in row.Rules.Where(r => !RuleBook.All.ContainsKey(r)))
            {
                yield return new(name, $"unknown rule {rule}");
            }

            foreach (var clock in row.Opens.Concat(row.Meets).Concat(row.Stops).Where(c => !p.Clocks.ContainsKey(c)))
            {
                yield return new(name, $"unknown clock {clock}");
            }
        }

        var both = from a in p.Rows.Select((row, at) => (row, at))
                   from b in p.Rows.Skip(a.at + 1)
                   where a.row.Act == b.Act && a.row.By == b.By && a.row.From.Intersect(b.From).Any()
                       && (a.row.Choice is null || b.Choice is null || a.row.Choice == b.Choice)
                   select new Fault(NameOf(b), $"two rows both apply: {NameOf(a.row)}");
        foreach (var fault in both)
        {
            yield return fault;
        }
    }

    private static IEnumerable<Fault> Clocks(Procedure p)
    {
        foreach (var (kind, clock) in p.Clocks)
        {
            if (string.IsNullOrWhiteSpace(clock.Article))
            {
                yield return new(kind, "no article");
            }

            foreach (var party in clock.ReportedTo.Where(w => !Parties.IsKnown(w)))
            {
                yield return new(kind, $"unknown role {party}");
            }

            if (clock.SetBy is { } act && !p.Rows.Any(r => r.Act == act && r.Opens.Contains(kind)))
            {
                yield return new(kind, $"no row with the act {act}, which is to set its date, opens it");
            }

            if (clock.Days < 1 == clock.SetBy is null)
            {
                yield return new(kind, "either counts working days or has its date set by an act");
            }

            if (!p.Rows.Any(r => r.Meets.Contains(kind)))
            {
                yield return new(kind, "opened and never closed: no row meets this clock");
            }

            var parallel = p.Parallel.Values.Any(s => s.Clock == kind);
            if (!parallel && !p.Rows.Any(r => r.Opens.Contains(kind)))
            {
                yield return new(kind, "never opened");
            }

            if (!parallel && !Parties.IsKnown(clock.Of))
            {
                yield return new(kind, $"unknown role {clock.Of}");
            }
        }
    }

    private static IEnumerable<Fault> ParallelSteps(Procedure p)
    {
        foreach (var (state, step) in p.Parallel)
        {
            if (!p.States.ContainsKey(state))
            {
                yield return new(state, $"unknown state {state}");
            }

            if (step.Parties.Count == 0 || step.Parties.Distinct().Count() != step.Parties.Count)
            {
                yield return new(state, "a parallel step that can hang: its parties must be named, each once");
            }

            foreach (var next in Next(step).Where(s => s == state || !p.States.ContainsKey(s)))
            {
                yield return new(state, $"a parallel step that can hang: it does not lead on to {next}");
            }

            foreach (var row in p.From(state).Where(r => r.To is not null && r.Act != Withdraw.Is))
            {
                yield return new(NameOf(row), "leaves a parallel step, which only its parties' answers or a withdrawal do");
            }

            foreach (var party in step.Parties.Where(w => !Parties.IsKnown(w)))
            {
                yield return new(state, $"unknown role {party}");
            }

            if (step.Act == GiveVerdict.Is && step.AnyDisagrees is null)
            {
                yield return new(state, "a parallel step that can hang: it does not say where disagreement leads");
            }

            if (step.Clock is { } clock && !p.Clocks.ContainsKey(clock))
            {
                yield return new(state, $"unknown clock {step.Clock}");
            }
        }
    }

    private static IEnumerable<string> Next(ParallelStep step) =>
        step.AnyDisagrees is null ? [step.AllAgree] : [step.AllAgree, step.AnyDisagrees];

    private static string NameOf(Row row) =>
        $"{string.Join("|", row.From)} --{row.Act}{(row.Choice is null ? "" : ":" + row.Choice)}--> {row.To}";
}
