using System.Text.Json.Nodes;

namespace ScenarioPlayer.Expectations;

/// <summary><c>inbox</c>, <c>notices</c>: what bodies have before them.</summary>
internal static class InboxExpectations
{
    public static async Task<IEnumerable<Mismatch>> InboxAsync(Look look, JsonNode expected, CancellationToken cancel)
    {
        var mismatches = new List<Mismatch>();
        foreach (var (account, wanted) in expected.AsObject())
        {
            var tasks = await look.Stage.Platform.ListAsync(account, "/api/review/tasks", t => (string?)t["id"] == look.Case!.Id, cancel);
            if (tasks.Count > 0 != (bool)wanted!)
            {
                mismatches.Add(new($"inbox.{account}", (bool)wanted! ? "待办中有该事项" : "待办中没有该事项", tasks.Count > 0 ? "有" : "没有"));
            }
        }

        return mismatches;
    }

    public static async Task<IEnumerable<Mismatch>> NoticesAsync(Look look, JsonNode expected, CancellationToken cancel)
    {
        var mismatches = new List<Mismatch>();
        foreach (var (account, wanted) in expected.AsObject())
        {
            var newestFirst = await look.Stage.Platform.ListAsync(
                account, $"/api/review/notices?caseId={look.Case!.Id}", _ => true, cancel);
            var received = newestFirst.Reverse().ToList();
            if (!Holds(wanted!.AsArray(), received))
            {
                mismatches.Add(new(
                    $"notices.{account}", Comparing.Show(wanted), Comparing.Show(new JsonArray([.. received.Select(Shown)]))));
            }
        }

        return mismatches;
    }

    public static async Task<IEnumerable<Mismatch>> OpenNoticesAsync(Look look, JsonNode expected, CancellationToken cancel)
    {
        var mismatches = new List<Mismatch>();
        foreach (var (account, wanted) in expected.AsObject())
        {
            var newestFirst = await look.Stage.Platform.ListAsync(
                account, $"/api/review/notices/sent?open=true&caseId={look.Case!.Id}", _ => true, cancel);
            var open = new JsonArray([.. newestFirst.Reverse().Select(n => n["kind"]!.DeepClone())]);
            mismatches.AddRange(Comparing.Same($"open-notices.{account}", wanted, open));
        }

        return mismatches;
    }

    /// <summary>Each wanted notice was received, one after the other; of none wanted, none.</summary>
    private static bool Holds(JsonArray wanted, List<JsonNode> received)
    {
        var next = 0;
        foreach (var notice in received)
        {
            next += next < wanted.Count && IsThe(wanted[next]!, notice) ? 1 : 0;
        }

        return next == wanted.Count && (wanted.Count > 0 || received.Count == 0);
    }

    private static bool IsThe(JsonNode wanted, JsonNode notice) => wanted is JsonObject full
        ? (string?)full["kind"] == (string?)notice["kind"]
            && (full["reason"] is not { } reason || (string?)reason == (string?)notice["reason"])
        : (string?)wanted == (string?)notice["kind"];

    private static JsonNode Shown(JsonNode notice) =>
        notice["reason"] is { } reason ? $"{notice["kind"]}（{reason}）" : notice["kind"]!.DeepClone();
}
