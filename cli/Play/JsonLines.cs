using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ScenarioPlayer;
using ScenarioPlayer.Playing;

namespace Cli.Play;

/// <summary>One line of JSON for each step.</summary>
public sealed class JsonLines(TextWriter output) : IReport
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <inheritdoc/>
    public void Begin(Scenario scenario)
    {
    }

    /// <inheritdoc/>
    public void CouldNotBegin(Scenario scenario, Failure failure) => Write(new()
    {
        ["file"] = scenario.File,
        ["scenario"] = scenario.Title,
        ["ok"] = false,
        ["failures"] = new JsonArray(Of(failure)),
    });

    /// <inheritdoc/>
    public void Show(Scenario scenario, StepResult result) => Write(new()
    {
        ["file"] = scenario.File,
        ["line"] = result.Step.Line,
        ["scenario"] = scenario.Title,
        ["step"] = result.Number,
        ["at"] = result.At is { } at ? $"{at:yyyy-MM-ddTHH:mm}" : null,
        ["as"] = result.Step.As,
        ["name"] = result.Actor,
        ["do"] = result.Step.Do?.Name,
        ["on"] = result.Step.On,
        ["status"] = result.Answer?.Status,
        ["rule"] = result.Answer?.Rule,
        ["article"] = result.Answer?.Article,
        ["state"] = result.State?.Name,
        ["clocks"] = new JsonArray([.. result.Opened.Select(o => Clock(o.Clock))]),
        ["ok"] = result.Failures.Count == 0,
        ["held"] = result.Held,
        ["failures"] = new JsonArray([.. result.Failures.Select(Of)]),
        ["problem"] = result.Failures.Count > 0 ? result.Answer?.Body?.DeepClone() : null,
    });

    /// <inheritdoc/>
    public void End(Scenario scenario, int held)
    {
    }

    /// <inheritdoc/>
    public void Sum(int held, IReadOnlyList<Scenario> failed)
    {
    }

    private static JsonNode Clock(JsonNode clock) => new JsonObject(
        new[] { "kind", "body", "article", "openedOn", "workingDays", "dueOn", "provisional" }
            .Select(k => KeyValuePair.Create(k, clock[k]?.DeepClone())));

    private static JsonNode Of(Failure failure) => new JsonObject
    {
        ["line"] = failure.Line,
        ["what"] = failure.What,
        ["expected"] = failure.Expected,
        ["actual"] = failure.Actual,
    };

    private void Write(JsonObject line)
    {
        output.WriteLine(line.ToJsonString(OneLine));
        output.Flush();
    }
}
