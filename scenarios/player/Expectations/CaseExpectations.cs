using System.Text.Json.Nodes;

namespace ScenarioPlayer.Expectations;

/// <summary><c>state</c>, <c>due</c>: the case as it stands.</summary>
internal static class CaseExpectations
{
    public static async Task<IEnumerable<Mismatch>> StateAsync(Look look, JsonNode expected, CancellationToken cancel) =>
        Comparing.Same("state", expected, (await look.ViewAsync(cancel))["state"]);

    public static async Task<IEnumerable<Mismatch>> InChargeAsync(Look look, JsonNode expected, CancellationToken cancel) =>
        Comparing.Same("in-charge", expected, (await look.ViewAsync(cancel))["assignedTo"] ?? "nobody");

    /// <summary>Receipts of the bodies it was filed with: these and no others.</summary>
    public static async Task<IEnumerable<Mismatch>> FilingsAsync(Look look, JsonNode expected, CancellationToken cancel)
    {
        var filings = (await look.ViewAsync(cancel))["filings"]!.AsArray().OfType<JsonNode>();
        return Comparing.SameSet(
            "filings",
            Lines(expected.AsObject().Select(e => (e.Key, (string)e.Value!))),
            Lines(filings.Select(f => ((string)f["body"]!, (string)f["number"]!))));
    }

    public static async Task<IEnumerable<Mismatch>> ReopensAsync(Look look, JsonNode expected, CancellationToken cancel) =>
        Comparing.Same("reopens", look.Stage.Duty((string)expected!).CaseId, (await look.ViewAsync(cancel))["form"]?["reopens"]);

    /// <summary>Who finds the case at its address, and who finds nothing there.</summary>
    public static async Task<IEnumerable<Mismatch>> VisibleAsync(Look look, JsonNode expected, CancellationToken cancel)
    {
        var mismatches = new List<Mismatch>();
        foreach (var (account, wanted) in expected.AsObject())
        {
            var answer = await look.Stage.CaseAsync(account, look.Case!.Id, cancel);
            mismatches.AddRange(Comparing.Same($"visible.{account}", wanted, answer.Succeeded));
        }

        return mismatches;
    }

    /// <summary>Whether a case of a procedure was opened for the duty of this one.</summary>
    public static async Task<IEnumerable<Mismatch>> CasesAsync(Look look, JsonNode expected, CancellationToken cancel)
    {
        var mismatches = new List<Mismatch>();
        foreach (var (procedure, wanted) in expected.AsObject())
        {
            var found = await look.Stage.Platform.ListAsync(
                look.Stage.Onlooker(look.Stage.Scenario.Jurisdiction), "/api/review/cases",
                c => (string?)c["procedure"] == procedure && (string?)c["title"] == look.Case!.Title, cancel);
            mismatches.AddRange(Comparing.Same($"cases.{procedure}", wanted, found.Count > 0));
        }

        return mismatches;
    }

    private static JsonArray Lines(IEnumerable<(string Body, string Number)> filings) =>
        new([.. filings.Select(f => JsonValue.Create($"{f.Body} {f.Number}"))]);

    /// <summary>Each kind's clocks of its last opening: one, or one for each body of a parallel step.</summary>
    public static async Task<IEnumerable<Mismatch>> DueAsync(Look look, JsonNode expected, CancellationToken cancel)
    {
        var clocks = (await look.ViewAsync(cancel))["clocks"]!.AsArray().OfType<JsonNode>().ToList();
        return [.. expected.AsObject().SelectMany(kind => DueOf(kind.Key, kind.Value!, LastOf(kind.Key, clocks)))];
    }

    private static List<JsonNode> LastOf(string kind, List<JsonNode> clocks)
    {
        var all = clocks.FindAll(c => (string?)c["kind"] == kind);
        return all.FindAll(c =>
            (string?)c["openedOn"] == (string?)all[^1]["openedOn"]
            && all.FindLast(k => (string?)k["body"] == (string?)c["body"]) == c);
    }

    private static IEnumerable<Mismatch> DueOf(string kind, JsonNode expected, List<JsonNode> clocks)
    {
        if (clocks.Count == 0)
        {
            return [new($"due.{kind}", Comparing.Show(expected), "没有这个时限")];
        }

        var full = expected as JsonObject ?? new JsonObject { ["date"] = expected.DeepClone() };
        return clocks.SelectMany(clock => Differences($"due.{kind}（{clock["body"]}）", full, clock));
    }

    private static IEnumerable<Mismatch> Differences(string what, JsonObject expected, JsonNode clock)
    {
        var named = new (string Name, string Of)[] { ("date", "dueOn"), ("met", "metOn"), ("missed", "missedOn") };
        var differences = named.Where(n => expected.ContainsKey(n.Name))
            .SelectMany(n => Comparing.Same($"{what}.{n.Name}", expected[n.Name], clock[n.Of]));
        foreach (var difference in differences)
        {
            yield return difference;
        }

        // A date that may still move is never taken for a firm one.
        foreach (var difference in Comparing.Same($"{what}.provisional", expected["provisional"] ?? false, clock["provisional"]))
        {
            yield return difference;
        }

        if (expected["suspended"] is { } suspended)
        {
            foreach (var difference in Comparing.Same($"{what}.suspended", suspended, clock["suspended"]))
            {
                yield return difference;
            }
        }

        if (expected["stopped"] is { } stopped)
        {
            foreach (var difference in Comparing.Same($"{what}.stopped", stopped, clock["stoppedBecause"] is not null))
            {
                yield return difference;
            }
        }
    }
}
