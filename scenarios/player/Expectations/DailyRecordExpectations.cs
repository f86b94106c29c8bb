using System.Text.Json.Nodes;

namespace ScenarioPlayer.Expectations;

/// <summary><c>daily-records</c>: what assessment wrote down about a body.</summary>
internal static class DailyRecordExpectations
{
    public static async Task<IEnumerable<Mismatch>> RecordsAsync(Look look, JsonNode expected, CancellationToken cancel)
    {
        var mismatches = new List<Mismatch>();
        foreach (var (body, wanted) in expected.AsObject())
        {
            var records = await look.Stage.Platform.ListAsync(
                look.Stage.Onlooker(look.Stage.Scenario.Jurisdiction),
                $"/api/assessment/daily-records?body={Uri.EscapeDataString(body)}",
                _ => true,
                cancel);
            mismatches.AddRange(wanted!.AsArray().Where(w => !records.Any(r => IsThe(look, w!, r)))
                .Select(w => new Mismatch($"daily-records.{body}", Comparing.Show(w), $"{records.Count}条纪实中没有")));
        }

        return mismatches;
    }

    private static bool IsThe(Look look, JsonNode wanted, JsonNode record) =>
        (string?)wanted["kind"] == (string?)record["kind"]
        && (wanted["article"] is not { } article || (string?)article == (string?)record["article"])
        && (wanted["verified"] is not { } verified || (bool)verified == (bool)record["verified"]!)
        && ((string?)wanted["mentions"] is not { } words
            || ((string)record["sentence"]!).Contains(look.Stage.Fill(words), StringComparison.Ordinal))
        && ((string?)wanted["about"] is not { } about
            || look.Stage.Duty(about).CaseId is var id
                && (id == (string?)record["evidence"]?["caseId"] || id == (string?)record["evidence"]?["reportId"]));
}
