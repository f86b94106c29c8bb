using System.Text.Json.Nodes;

namespace ScenarioPlayer.Expectations;

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

        if (expected["signed"] is JsonArray signed)
        {
            var rows = (await look.ViewAsync(cancel, "/journal")).AsArray()
                .Select(row => Signature(row!["act"], row["account"], row["onBehalfOf"]))
                .ToList();
            var next = 0;
            foreach (var row in rows)
            {
                var follows = next < signed.Count
                    && JsonNode.DeepEquals(row, Signature(signed[next]!["act"], signed[next]!["by"], signed[next]!["onBehalfOf"]));
                next += follows ? 1 : 0;
            }

            mismatches.AddRange(next == signed.Count
                ? []
                : [new("journal.signed", Comparing.Show(signed), Comparing.Show(new JsonArray([.. rows])))]);
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

    private static JsonObject Signature(JsonNode? act, JsonNode? by, JsonNode? onBehalfOf) =>
        new() { ["act"] = act?.DeepClone(), ["by"] = by?.DeepClone(), ["onBehalfOf"] = onBehalfOf?.DeepClone() };
}
