using System.Text.Json.Nodes;
using ScenarioPlayer.Http;
using ScenarioPlayer.Playing;

namespace ScenarioPlayer.Expectations;

/// <summary>What an expectation looks at: the step that was done and the case it is about.</summary>
/// <param name="Answer">The act's answer; null where the step only looks.</param>
/// <param name="Case">The case; null where the step is about none.</param>
internal sealed record Look(Stage Stage, Step Step, Answer? Answer, SavedCase? Case)
{
    /// <summary>Who looks: the account that acts, or the one that opened the case.</summary>
    public string Viewer => Step.As ?? Case!.Account;

    /// <summary>The case as the viewer sees it.</summary>
    /// <exception cref="PlatformException">The viewer does not see it.</exception>
    public async Task<JsonNode> ViewAsync(CancellationToken cancel, string part = "")
    {
        var answer = await Stage.Platform.GetAsync(Viewer, $"{Case!.Address}{part}", cancel);
        return answer is { Succeeded: true, Body: { } body } ? body : throw new PlatformException($"{Viewer} 查看事项：{answer.Sentence}");
    }
}

/// <summary>An expectation that did not hold.</summary>
/// <param name="What">What was looked at: <c>due.conference.date</c>.</param>
internal sealed record Mismatch(string What, string Expected, string Actual);
