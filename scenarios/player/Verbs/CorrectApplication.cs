using System.Text.Json.Nodes;
using ScenarioPlayer.Playing;

namespace ScenarioPlayer.Verbs;

/// <summary><c>correct</c>: hands a returned application in again and waits until its case has it.</summary>
internal static class CorrectApplication
{
    public static async Task<Done> DoAsync(Stage stage, Step step, CancellationToken cancel)
    {
        var (account, returned) = (step.As!, stage.Saved(step.On!));
        var changes = await stage.ReferredAsync(stage.Filled(step.With), account, !step.ExpectsRefusal, cancel);
        var form = ApplicationForm.Changed(returned.Form, changes);
        var path = $"/api/intake/applications/{returned.Id}";
        var application = await Stage.UntilAsync(
            () => stage.Platform.GetAsync(account, path, cancel),
            a => !a.Succeeded || (string?)a.Body!["state"] == "Returned",
            step.ExpectsRefusal ? TimeSpan.Zero : null, cancel);
        var before = await stage.CaseAsync(account, returned.Id, cancel);
        var corrected = await stage.Platform.SendAsync(
            account, HttpMethod.Post, $"{path}/correct",
            new JsonObject { ["form"] = form.DeepClone() }, application.Version, Guid.CreateVersion7().ToString(), cancel);
        if (!corrected.Succeeded)
        {
            return new(corrected, returned);
        }

        var there = await Stage.UntilAsync(
            () => stage.CaseAsync(account, returned.Id, cancel),
            a => (string?)a.Body?["state"] != (string?)before.Body?["state"],
            null, cancel);
        return new(corrected, returned with { Form = form, Title = (string)form["title"]! })
        {
            Missing = there.Body?["state"]?.ToString() == before.Body?["state"]?.ToString() ? "补正已提交，审核服务迟迟没有收到" : null,
        };
    }
}
