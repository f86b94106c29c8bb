using System.Text.Json;

namespace DutyLaw.Cases;

/// <summary>The case that a journal's facts add up to.</summary>
public static class Replay
{
    /// <summary>The case after every row of its journal.</summary>
    /// <param name="like">Supplies what never changes: identity, procedure, edition, applicant.</param>
    public static Case Of(IEnumerable<JournalRow> rows, Case like)
    {
        var start = new Case(like.Id, like.County, like.Procedure, like.Edition, like.Applicant, Procedures.Procedure.Start, 0, like.Duty);
        return rows.Select(r => Journal.Read(r.Fact)).Aggregate(start, (c, fact) => c.After(fact));
    }

    /// <summary>True when the rows add up to exactly this case.</summary>
    public static bool Gives(IEnumerable<JournalRow> rows, Case c) => Text(Of(rows, c)) == Text(c);

    private static string Text(Case c) => JsonSerializer.Serialize(c, CaseJson.Stored.Case);
}
