using ScenarioPlayer.Http;
using ScenarioPlayer.Playing;

namespace ScenarioPlayer.Verbs;

/// <summary><c>find-case</c>: the case of another procedure that a date opened for the same duty.</summary>
internal static class FindCase
{
    public static async Task<Done> DoAsync(Stage stage, Step step, CancellationToken cancel)
    {
        var of = stage.Saved(step.On!);
        var procedure = (string)step.With["procedure"]!;
        var found = await Stage.UntilAsync(
            () => stage.Platform.ListAsync(
                step.As,
                "/api/review/cases",
                c => (string?)c["procedure"] == procedure && (string?)c["title"] == of.Title,
                cancel),
            cases => cases.Count > 0,
            null,
            cancel);
        if (found is not [var first, ..])
        {
            return new(new Answer(404, null, null), null) { Missing = $"没有“{of.Title}”的 {procedure} 事项" };
        }

        var id = (string)first["id"]!;
        return new(await stage.CaseAsync(step.As!, id, cancel), new SavedCase(id, of.Title, step.As!, []));
    }
}
