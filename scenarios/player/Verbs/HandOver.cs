using ScenarioPlayer.Playing;

namespace ScenarioPlayer.Verbs;

/// <summary><c>hand-over</c>, <c>give-back</c>: who of a body has the case.</summary>
internal static class HandOver
{
    public static Task<Done> DoAsync(Stage stage, Step step, CancellationToken cancel) => SendAsync(stage, step, HttpMethod.Post, cancel);

    public static Task<Done> UndoAsync(Stage stage, Step step, CancellationToken cancel) =>
        SendAsync(stage, step, HttpMethod.Delete, cancel);

    private static async Task<Done> SendAsync(Stage stage, Step step, HttpMethod method, CancellationToken cancel)
    {
        var on = stage.Saved(step.On!);
        var with = method == HttpMethod.Post ? stage.Filled(step.With) : null;
        var answer = await stage.Platform.SendAsync(
            step.As, method, $"/api/review/cases/{on.Id}/assignment", with, null, Guid.CreateVersion7().ToString(), cancel);
        return new(answer, on);
    }
}
