using DutyLaw.Cases.Acts;
using DutyLaw.Procedures;

namespace Portal.Site.Procedures;

/// <summary>A procedure's table in the order in which a case goes through it.</summary>
internal static class ProcedureSteps
{
    private static readonly string[] Interrupting = [Withdraw.Is, Suspend.Is, Resume.Is, Extend.Is];

    /// <summary>True for what may happen beside the steps: withdrawal, suspension, resumption, extension.</summary>
    public static bool IsInterruption(this Row row) => Interrupting.Contains(row.Act);

    /// <summary>Every row, the nearest to the start first; those of one state in the table's order.</summary>
    public static IReadOnlyList<Row> InOrder(this Procedure procedure)
    {
        var distance = procedure.Distances();
        return [.. procedure.Rows.OrderBy(r => r.From.Min(state => distance.GetValueOrDefault(state, int.MaxValue)))];
    }

    /// <summary>Where a row leads: what it says, or where a parallel step goes on when all have agreed and when one disagrees.</summary>
    public static IEnumerable<string> Next(this Procedure procedure, Row row) =>
        row.To is { } to ? [to]
        : row.From is [var state] && procedure.Parallel.TryGetValue(state, out var step) && step.Parties.Contains(row.By)
            ? ((string?[])[step.AllAgree, step.AnyDisagrees]).OfType<string>()
            : [];

    /// <summary>
    /// The shortest way from the start to what it is all for: a duty in the list for good, else the first change of the list on the way.
    /// Empty where it changes no list.
    /// </summary>
    public static IReadOnlyList<Row> MainPath(this Procedure procedure)
    {
        Dictionary<string, (string From, Row By)> cameFrom = [];
        List<string> reached = [Procedure.Start];
        for (var at = 0; at < reached.Count; at++)
        {
            foreach (var row in procedure.From(reached[at]).Where(r => !r.IsInterruption()))
            {
                if (procedure.Next(row).FirstOrDefault() is { } to && to != Procedure.Start && cameFrom.TryAdd(to, (reached[at], row)))
                {
                    reached.Add(to);
                }
            }
        }

        var goal = reached.Skip(1).Where(s => procedure.States[s].Effect is not ListEffect.None)
            .OrderByDescending(s => procedure.States[s] is { Final: true, Effect: ListEffect.Admit }).FirstOrDefault();
        return goal is null ? [] : [.. Back(goal, cameFrom).Reverse()];
    }

    private static IEnumerable<Row> Back(string state, Dictionary<string, (string From, Row By)> cameFrom)
    {
        while (state != Procedure.Start)
        {
            var (from, by) = cameFrom[state];
            yield return by;
            state = from;
        }
    }

    private static Dictionary<string, int> Distances(this Procedure procedure)
    {
        var distance = new Dictionary<string, int> { [Procedure.Start] = 0 };
        var next = new Queue<string>([Procedure.Start]);
        while (next.TryDequeue(out var state))
        {
            foreach (var to in procedure.From(state).SelectMany(procedure.Next).Where(to => !distance.ContainsKey(to)))
            {
                distance[to] = distance[state] + 1;
                next.Enqueue(to);
            }
        }

        return distance;
    }
}
