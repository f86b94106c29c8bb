using System.Text.Json.Nodes;
using ScenarioPlayer.Playing;

namespace ScenarioPlayer.Verbs;

/// <summary><c>submit</c>: drafts the application, hands it in, and waits until its case is there.</summary>
internal static class SubmitApplication
{
    public static async Task<Done> DoAsync(Stage stage, Step step, CancellationToken cancel)
    {
        var account = step.As!;
        var definition = await stage.Platform.GetAsync(account, $"/api/intake/forms/{step.Procedure}", cancel);
        var given = await stage.ReferredAsync(stage.Filled(step.With), account, !step.ExpectsRefusal, cancel);
        var form = ApplicationForm.Of(given, definition.Body, account);
        var key = Guid.CreateVersion7().ToString();
        var draft = await stage.Platform.SendAsync(
            account, HttpMethod.Post, "/api/intake/applications",
            new JsonObject { ["procedure"] = step.Procedure, ["form"] = form.DeepClone() }, null, $"{key}-draft", cancel);
        if (!draft.Succeeded)
        {
            return new(draft, null);
        }

        var id = (string)draft.Body!["id"]!;
        var submitted = await stage.Platform.SendAsync(
            account, HttpMethod.Post, $"/api/intake/applications/{id}/submit", null, draft.Version, $"{key}-submit", cancel);
        if (!submitted.Succeeded)
        {
            return new(submitted, null);
        }

        var there = await Stage.UntilAsync(() => stage.CaseAsync(account, id, cancel), a => a.Succeeded, null, cancel);
        return new(submitted, new SavedCase(id, (string)form["title"]!, account, form))
        {
            Missing = there.Succeeded ? null : $"申请已提交，审核服务迟迟没有收到（{there.Sentence}）",
        };
    }
}
