using DutyLaw.Cases;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures;

/// <summary>A body that is asked in the step a case is in, and whether it has answered.</summary>
/// <param name="Step">The state that asks.</param>
public sealed record AskedBody(string Body, string Step, bool Answered);

/// <summary>
/// Who is asked while several bodies speak side by side: those of a parallel step, or the townships being heard (XA 第九条、第十条).
/// </summary>
public static class Hearing
{
    /// <summary>Each of them once; empty in a state in which nobody is asked side by side.</summary>
    public static IReadOnlyList<AskedBody> Asked(this Procedure procedure, Case c) =>
    [
        .. (procedure.Parallel.TryGetValue(c.State, out var step)
                ? step.Parties
                : procedure.From(c.State).Where(r => r.Act == GiveOpinion.Is).Select(r => r.By))
            .SelectMany(party => procedure.Of(party, c))
            .Distinct()
            .Select(body => new AskedBody(body, c.State, c.HasSpoken(body))),
    ];
}
