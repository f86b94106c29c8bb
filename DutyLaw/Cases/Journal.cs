using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace DutyLaw.Cases;

/// <summary>A row of a case's journal, chained to the one before it by its hash.</summary>
/// <param name="Seq">From 1, without gaps.</param>
/// <param name="At">When it was written, UTC, whole microseconds.</param>
/// <param name="Fact">The fact as JSON text, byte for byte as hashed.</param>
/// <param name="Hash">SHA-256 over previous hash, case, sequence, time and fact; lower-case hex.</param>
public sealed record JournalRow(Guid CaseId, int Seq, DateTimeOffset At, string Fact, string Hash);

/// <summary>The hash chain of a case's journal: whoever holds the rows can check them without this system.</summary>
public static class Journal
{
    /// <summary>What the first row is chained to.</summary>
    public const string Beginning = "";

    /// <summary>The row that follows a row with the hash <paramref name="previous"/>.</summary>
    public static JournalRow Next(Guid caseId, int seq, DateTimeOffset now, Fact fact, string previous) =>
        Next(caseId, seq, now, JsonSerializer.Serialize(fact, CaseJson.Stored.Fact), previous);

    /// <summary>
    /// The same for a fact of another kind, given as its JSON text: a joint conference keeps its journal by the same chain.
    /// </summary>
    public static JournalRow Next(Guid id, int seq, DateTimeOffset now, string fact, string previous)
    {
        var at = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
        return new(id, seq, at, fact, HashOf(id, seq, at, fact, previous));
    }

    /// <summary>The fact a row records.</summary>
    public static Fact Read(string fact) => JsonSerializer.Deserialize(fact, CaseJson.Stored.Fact)!;

    /// <summary>The first row that does not follow from the ones before it; null where the whole chain holds.</summary>
    public static int? FirstBroken(IEnumerable<JournalRow> rows)
    {
        var previous = Beginning;
        var seq = 0;
        foreach (var row in rows)
        {
            if (row.Seq != ++seq || row.Hash != HashOf(row.CaseId, row.Seq, row.At, row.Fact, previous))
            {
                return seq;
            }

            previous = row.Hash;
        }

        return null;
    }

    private static string HashOf(Guid caseId, int seq, DateTimeOffset at, string fact, string previous) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{previous}\n{caseId:D}\n{seq}\n{at.UtcDateTime:O}\n{fact}")));
}
