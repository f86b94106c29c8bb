using DutyLaw.Cases;

namespace DutyLaw.Procedures;

/// <summary>An act that has no row from the case's state is refused.</summary>
public static class ActsFollowTheProcedure
{
    internal static string Sentence(Procedure procedure, string state) =>
        procedure.States.TryGetValue(state, out var found)
            ? $"事项现处于“{found.Title}”，此时不能办理该步骤。"
            : "该步骤不是程序的起点。";
}

/// <summary>While a case is suspended, nothing is done but resuming or withdrawing it.</summary>
public static class SuspendedCasesRest
{
    internal static string Sentence(string because) => $"事项已中止（{because}），恢复后方可办理。";
}

/// <summary>An act by a body other than the one the table names is refused.</summary>
public static class OnlyTheBodyNamedActs
{
    internal static string Sentence(Procedure procedure, IReadOnlyList<Row> rows, Case c) =>
        $"该步骤应由{string.Join("、", rows.SelectMany(r => procedure.Of(r.By, c)).Distinct().Select(procedure.Jurisdiction.NameOf))}办理。";
}
