using System.Text.Json.Nodes;

namespace ScenarioPlayer.Expectations;

/// <summary><c>minutes</c>, <c>decisions</c>: what a conference put down, and how its decisions are followed.</summary>
internal static class ConferenceExpectations
{
    public static async Task<IEnumerable<Mismatch>> MinutesAsync(Look look, JsonNode expected, CancellationToken cancel)
    {
        var seen = await look.ViewAsync(cancel, "/minutes");
        var text = (string?)seen["minutes"]?["text"] ?? "";
        return
        [
            .. expected["mentions"].Texts().Select(look.Stage.Fill)
                .Where(m => !text.Contains(m, StringComparison.Ordinal))
                .Select(m => new Mismatch("minutes.mentions", m, text)),
            .. expected["omits"].Texts().Select(look.Stage.Fill)
                .Where(m => text.Contains(m, StringComparison.Ordinal))
                .Select(m => new Mismatch("minutes.omits", m, text)),
            .. expected["signedBy"] is { } signed ? Comparing.Same("minutes.signedBy", signed, seen["signedBy"]?["code"]) : [],
            .. expected["issuedOn"] is { } issued ? Comparing.Same("minutes.issuedOn", issued, seen["issuedOn"]) : [],
        ];
    }

    /// <summary>The decisions in the list the looking body follows.</summary>
    public static async Task<IEnumerable<Mismatch>> DecisionsAsync(Look look, JsonNode expected, CancellationToken cancel)
    {
        var decisions = await look.Stage.Platform.ListAsync(
            look.Viewer, "/api/review/conferences/decisions", d => (string?)d["conference"] == look.Case!.Id, cancel);
        var agenda = (await look.ViewAsync(cancel))["items"]!.AsArray();
        var mismatches = new List<Mismatch>();
        foreach (var (item, wanted) in expected.AsObject())
        {
            var number = agenda.FirstOrDefault(i => (string?)i!["subject"] == look.Stage.Saved(item[1..]).Id)?["number"];
            var found = decisions.FirstOrDefault(d => JsonNode.DeepEquals(d["item"], number));
            foreach (var (key, value) in wanted!.AsObject())
            {
                mismatches.AddRange(Comparing.Same($"decisions.{item}.{key}", value, Shown(found, key)));
            }
        }

        return mismatches;
    }

    private static JsonNode? Shown(JsonNode? decision, string key) => key switch
    {
        "responsible" => decision?["responsible"]?["code"],
        "reminded" => decision is null ? null : decision["remindedOn"] is not null,
        _ => decision?[key],
    };
}
