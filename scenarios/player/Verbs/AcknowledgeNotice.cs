using ScenarioPlayer.Http;
using ScenarioPlayer.Playing;

namespace ScenarioPlayer.Verbs;

/// <summary><c>acknowledge-notice</c>: signs for a written notice about the case.</summary>
internal static class AcknowledgeNotice
{
    public static async Task<Done> DoAsync(Stage stage, Step step, CancellationToken cancel)
    {
        var (account, on, kind) = (step.As!, stage.Saved(step.On!), (string)step.With["kind"]!);
        var notices = await stage.Platform.ListAsync(
            account, $"/api/review/notices?caseId={on.Id}", n => (string?)n["kind"] == kind, cancel);
        if (notices is not [var notice, ..])
        {
            return new(new Answer(404, null, null), on) { Missing = $"没有收到“{kind}”" };
        }

        var path = $"/api/review/notices/{(string)notice["id"]!}/receipt";
        var answer = await stage.Platform.SendAsync(
            account, HttpMethod.Post, path, null, null, Guid.CreateVersion7().ToString(), cancel);
        return new(answer, on);
    }
}
