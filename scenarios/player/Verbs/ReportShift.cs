using System.Text.Json.Nodes;
using ScenarioPlayer.Playing;

namespace ScenarioPlayer.Verbs;

/// <summary>
/// <c>report-shift</c>: a township reports a prohibited way of shifting work (XA art. 13); where it is saved, waits until its case is
/// there.
/// </summary>
internal static class ReportShift
{
    public static async Task<Done> DoAsync(Stage stage, Step step, CancellationToken cancel)
    {
        var account = step.As!;
        var reported = await stage.Platform.SendAsync(
            account, HttpMethod.Post, "/api/intake/reports", stage.Filled(step.With), null, Guid.CreateVersion7().ToString(), cancel);
        if (!reported.Succeeded || step.Save is null)
        {
            return new(reported, null);
        }

        var id = (string)reported.Body!["id"]!;
        var there = await Stage.UntilAsync(() => stage.CaseAsync(account, id, cancel), a => a.Succeeded, null, cancel);
        return new(reported, new SavedCase(id, (string?)there.Body?["title"] ?? "", account, new JsonObject()))
        {
            Missing = there.Succeeded ? null : $"反映已提交，审核服务迟迟没有收到（{there.Sentence}）",
        };
    }
}
