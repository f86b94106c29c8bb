using System.Text.Json.Nodes;
using ScenarioPlayer.Http;
using ScenarioPlayer.Playing;

namespace ScenarioPlayer.Verbs;

/// <summary><c>complete</c>: the department states that the duty in the list is completed.</summary>
internal static class CompleteDuty
{
    public static async Task<Done> DoAsync(Stage stage, Step step, CancellationToken cancel)
    {
        var (account, on) = (step.As!, stage.Saved(step.On!));
        var entries = await Stage.UntilAsync(
            () => Listed.FindAsync(stage, account, on.Title, on.Id, cancel), e => e.Count > 0, null, cancel);
        if (entries is not [var entry, ..])
        {
            return new(new Answer(404, null, null), on) { Missing = "职责清单中没有该事项" };
        }

        var path = $"/api/registry/entries/{(string)entry["id"]!}";
        var seen = await stage.Platform.GetAsync(account, path, cancel);
        var with = stage.Filled(step.With);
        with["statement"] ??= "工作任务已经全部完成。";
        var answer = await stage.Platform.SendAsync(
            account, HttpMethod.Post, $"{path}/completion", with, seen.Version, Guid.CreateVersion7().ToString(), cancel);
        return new(answer, on);
    }
}

/// <summary>Looks a duty up in the list of its county, whatever its state.</summary>
internal static class Listed
{
    /// <param name="caseId">Null: by its title only.</param>
    /// <param name="asOf">The list as it stood on that day; null: today.</param>
    public static Task<IReadOnlyList<JsonNode>> FindAsync(
        Stage stage, string account, string title, string? caseId, CancellationToken cancel, string? county = null, string? asOf = null) =>
        stage.Platform.ListAsync(
            account,
            $"/api/registry/entries?county={county ?? stage.Scenario.Jurisdiction}&text={Uri.EscapeDataString(title)}"
                + (asOf is null ? "" : $"&asOf={asOf}"),
            entry => caseId is null ? (string?)entry["title"] == title : (string?)entry["caseId"] == caseId,
            cancel);
}
