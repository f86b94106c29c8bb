using System.Text.Json.Nodes;

namespace Cli.Play.Expectations;

/// <summary><c>journal</c>: the acts in order, and that the chain of hashes holds.</summary>
internal static class JournalExpectations
{
    private const string BroughtAboutByDates = "system";

    public static async Task<IEnumerable<Mismatch>> JournalAsync(Look look, JsonNode expected, CancellationToken cancel)
    {
        var mismatches = new List<Mismatch>();
        if (expected["verified"] is { } verified)
        {
            mismatches.AddRange(Comparing.Same("journal.verified", verified, (await look.ViewAsync(cancel, "/verification"))["verified"]));
        }

        if (expected["facts"] is JsonArray facts)
        {
            var named = facts.Texts().ToHashSet();
            var rows = (await look.ViewAsync(cancel, "/journal")).AsArray()
                .Where(row => (string?)row!["body"] != BroughtAboutByDates || named.Contains((string)row["act"]!))
                .Select(row => row!["act"]!.DeepClone());
            mismatches.AddRange(Comparing.Same("journal.facts", facts, new JsonArray([.. rows])));
        }

        return mismatches;
    }
}
