using System.Text.Json.Nodes;
using DutyLaw.Packs;
using ScenarioPlayer.Expectations;
using ScenarioPlayer.Http;
using ScenarioPlayer.Playing;
using ScenarioPlayer.Verbs;

namespace ScenarioPlayer.Playing;

/// <summary>Plays scenarios one after the other on a running system.</summary>
/// <param name="run">The run's number, for <c>$run</c>.</param>
public sealed class Player(PlatformClient platform, IReadOnlyList<Jurisdiction> packs, string run, IReport report)
{
    /// <summary>Plays every step, up to the first that does not go as written.</summary>
    /// <returns>True when all expectations held.</returns>
    public async Task<bool> PlayAsync(Scenario scenario, CancellationToken cancel)
    {
        var stage = new Stage(platform, packs, scenario, run);
        report.Begin(scenario);
        var now = scenario.Clock;
        var failures = now is { } start ? await MoveClockAsync(stage, start, 1, cancel) : [];
        if (failures.Count > 0)
        {
            report.CouldNotBegin(scenario, failures[0]);
            return false;
        }

        foreach (var (number, step) in scenario.Steps.Index())
        {
            now = step.At ?? now;
            var result = await PlayAsync(stage, step, number + 1, now, cancel);
            report.Show(scenario, result);
            if (result.Failures.Count > 0)
            {
                return false;
            }
        }

        report.End(scenario, scenario.Steps.Sum(s => s.Expect.Count));
        return true;
    }

    private async Task<StepResult> PlayAsync(Stage stage, Step step, int number, DateTime? now, CancellationToken cancel)
    {
        var actor = step.As is { } account ? stage.NameOf(account) : null;
        try
        {
            var failures = step.At is { } at ? await MoveClockAsync(stage, at, step.Line, cancel) : [];
            var done = failures.Count == 0 && step.Do is not null ? await Performers.PerformAsync(stage, step, cancel) : null;
            failures = [.. failures, .. Unsuccessful(step, done)];
            var on = done?.Case ?? (step.On is { } name ? stage.Saved(name) : null);
            if ((step.Save ?? step.On) is { } kept && done?.Case is { } found)
            {
                stage.Save(kept, found);
            }

            if (failures.Count == 0)
            {
                failures = await ExpectAsync(new Look(stage, step, done?.Answer, on), cancel);
            }

            var view = on?.Address is { } address
                && done?.Answer.Succeeded == true
                && await stage.Platform.GetAsync(step.As ?? on.Account, address, cancel) is { Succeeded: true, Body: JsonObject seen }
                    ? seen
                    : null;
            return new(
                step,
                number,
                now,
                actor,
                done?.Answer,
                StateOf(view),
                OpenedBy(stage, on, view),
                step.Expect.Count - failures.Count,
                failures);
        }
        catch (PlatformException e)
        {
            return new(step, number, now, actor, null, null, [], 0, [new(step.Line, "system", "系统正常应答", e.Message)]);
        }
    }

    private static async Task<List<Failure>> ExpectAsync(Look look, CancellationToken cancel)
    {
        var mismatches = await Stage.UntilAsync(
            () => Expectation.CheckAsync(look, cancel), found => found.Count == 0, look.Step.Within, cancel);
        var waited = look.Step.Within > TimeSpan.Zero ? $"（等待{look.Step.Within.TotalSeconds}秒后）" : "";
        return [.. mismatches.Select(m => new Failure(m.Line, m.Mismatch.What, m.Mismatch.Expected, m.Mismatch.Actual + waited))];
    }

    private static IEnumerable<Failure> Unsuccessful(Step step, Done? done) =>
        done is null ? []
        : done.Missing is { } missing ? [new(step.Line, step.Do!.Name, "办理完毕", missing)]
        : !done.Answer.Succeeded && !step.ExpectsRefusal ? [new(step.Line, step.Do!.Name, "办理成功", Refusal(done.Answer))]
        : [];

    private static string Refusal(Answer answer) =>
        answer.Rule is { } rule ? $"{answer.Sentence}（{rule}，{answer.Article}）" : answer.Sentence;

    private async Task<List<Failure>> MoveClockAsync(Stage stage, DateTime to, int line, CancellationToken cancel)
    {
        var answer = await platform.SendAsync(
            stage.Onlooker(stage.Scenario.Jurisdiction), HttpMethod.Put, "/api/test-clock",
            new JsonObject { ["now"] = $"{to:yyyy-MM-ddTHH:mm}" }, null, null, cancel);
        return answer.Succeeded ? [] : [new(line, "clock", $"时钟移至 {to:yyyy-MM-dd HH:mm}", $"{answer.Sentence}。移动时钟需要以 --test-clock 启动系统。")];
    }

    private static (string Name, string Title, string? Number)? StateOf(JsonObject? view) =>
        view is null ? null : ((string)view["state"]!, (string)view["stateTitle"]!, (string?)view["number"]);

    /// <summary>Clocks of the case that no earlier step showed.</summary>
    private static List<OpenedClock> OpenedBy(Stage stage, SavedCase? on, JsonObject? view) => view?["clocks"] is not JsonArray clocks ? []
        : [.. clocks.OfType<JsonNode>()
            .Where(c => stage.IsNew(on!.Id, (int)c["number"]!))
            .Select(c => new OpenedClock(c, stage.NameOf((string)c["body"]!)))];
}
