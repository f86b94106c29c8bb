using System.Text.Json;

namespace DutyLaw.Cases;

/// <summary>The case that a journal's facts add up to.</summary>
public static class Replay
{
    /// <summary>The case after every row of its journal; null for a journal whose first row opens no case.</summary>
    public static Case? Of(IReadOnlyCollection<JournalRow> rows)
    {
        var facts = rows.Select(r => Journal.Read(r.Fact)).ToList();
        return facts is [{ Opens: { } opening }, ..]
            ? facts.Aggregate(
                new Case(
                    rows.First().CaseId,
                    opening.County,
                    opening.Procedure,
                    opening.Edition,
                    opening.Applicant,
                    Procedures.Procedure.Start,
                    0,
                    Nothing),
                (c, fact) => c.After(fact))
            : null;
    }

    /// <summary>True when the rows add up to exactly this case.</summary>
    public static bool Gives(IReadOnlyCollection<JournalRow> rows, Case c) => Of(rows) is { } told && Text(told) == Text(c);

    private static Duty Nothing { get; } = new();

    private static string Text(Case c) => JsonSerializer.Serialize(c, CaseJson.Stored.Case);
}
