using ScenarioPlayer.Http;
using ScenarioPlayer.Playing;

namespace ScenarioPlayer.Verbs;

/// <summary><c>delegate</c>, <c>end-delegation</c>: who of a body acts in whose place.</summary>
internal static class DelegateTasks
{
    public static async Task<Done> DoAsync(Stage stage, Step step, CancellationToken cancel)
    {
        var with = stage.Filled(step.With);
        with["reason"] ??= "公务外出";
        var answer = await stage.Platform.SendAsync(
            step.As, HttpMethod.Post, "/api/review/delegations", with, null, Guid.CreateVersion7().ToString(), cancel);
        return new(answer, null);
    }

    /// <summary>Ends every delegation of the account that is not over.</summary>
    public static async Task<Done> EndAsync(Stage stage, Step step, CancellationToken cancel)
    {
        var mine = await stage.Platform.ListAsync(
            step.As, "/api/review/delegations", d => (string?)d["delegator"] == step.As && d["endedAt"] is null, cancel);
        var last = new Answer(404, null, null);
        foreach (var delegation in mine)
        {
            last = await stage.Platform.SendAsync(
                step.As, HttpMethod.Delete, $"/api/review/delegations/{(string)delegation["id"]!}", null, null, null, cancel);
        }

        return new(last, null);
    }
}
