using System.Text.Json.Nodes;

namespace ScenarioPlayer.Expectations;

/// <summary><c>refused</c>, <c>article</c>, <c>status</c>: the act's own answer.</summary>
internal static class AnswerExpectations
{
    public static Task<IEnumerable<Mismatch>> RefusedAsync(Look look, JsonNode expected, CancellationToken cancel) =>
        Task.FromResult(Comparing.Same("refused", expected, look.Answer!.Rule ?? (look.Answer.Succeeded ? "已办理" : look.Answer.Sentence)));

    public static Task<IEnumerable<Mismatch>> ArticleAsync(Look look, JsonNode expected, CancellationToken cancel) =>
        Task.FromResult(Comparing.Same("article", expected, look.Answer!.Article));

    public static Task<IEnumerable<Mismatch>> StatusAsync(Look look, JsonNode expected, CancellationToken cancel) =>
        Task.FromResult(Comparing.Same("status", expected, look.Answer!.Status));
}
