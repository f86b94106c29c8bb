using System.Text.Json.Nodes;
using ScenarioPlayer.Http;

namespace ScenarioPlayer.Expectations;

/// <summary>Who checks which expectation.</summary>
internal static class Expectation
{
    private static readonly Dictionary<string, Func<Look, JsonNode, CancellationToken, Task<IEnumerable<Mismatch>>>> ByName = new()
    {
        ["state"] = CaseExpectations.StateAsync,
        ["due"] = CaseExpectations.DueAsync,
        ["refused"] = AnswerExpectations.RefusedAsync,
        ["article"] = AnswerExpectations.ArticleAsync,
        ["status"] = AnswerExpectations.StatusAsync,
        ["registry"] = ListExpectations.RegistryAsync,
        ["public"] = ListExpectations.PublicAsync,
        ["inbox"] = InboxExpectations.InboxAsync,
        ["notices"] = InboxExpectations.NoticesAsync,
        ["open-notices"] = InboxExpectations.OpenNoticesAsync,
        ["in-charge"] = CaseExpectations.InChargeAsync,
        ["filings"] = CaseExpectations.FilingsAsync,
        ["reopens"] = CaseExpectations.ReopensAsync,
        ["visible"] = CaseExpectations.VisibleAsync,
        ["cases"] = CaseExpectations.CasesAsync,
        ["journal"] = JournalExpectations.JournalAsync,
        ["minutes"] = ConferenceExpectations.MinutesAsync,
        ["decisions"] = ConferenceExpectations.DecisionsAsync,
        ["daily-records"] = DailyRecordExpectations.RecordsAsync,
    };

    /// <summary>The names of all that is checked.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary>What did not hold, with the line of the expectation.</summary>
    public static async Task<IReadOnlyList<(int Line, Mismatch Mismatch)>> CheckAsync(Look look, CancellationToken cancel)
    {
        var found = new List<(int, Mismatch)>();
        foreach (var expected in look.Step.Expect)
        {
            try
            {
                var mismatches = await ByName[expected.What](look, expected.Value, cancel);
                found.AddRange(mismatches.Select(m => (expected.Line, m)));
            }
            catch (PlatformException unseen)
            {
                found.Add((expected.Line, new(expected.What, Comparing.Show(expected.Value), unseen.Message)));
            }
        }

        return found;
    }
}
