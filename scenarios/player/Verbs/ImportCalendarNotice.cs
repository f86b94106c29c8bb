using System.Text.Json.Nodes;
using ScenarioPlayer.Playing;

namespace ScenarioPlayer.Verbs;

/// <summary><c>import-calendar-notice</c>: a holiday notice is published; open clocks are counted again.</summary>
internal static class ImportCalendarNotice
{
    public static async Task<Done> DoAsync(Stage stage, Step step, CancellationToken cancel)
    {
        var file = Path.Combine(Path.GetDirectoryName(stage.Scenario.File) ?? "", (string)step.With["file"]!);
        var notice = JsonNode.Parse(await File.ReadAllTextAsync(file, cancel));
        var answer = await stage.Platform.SendAsync(
            step.As, HttpMethod.Post, "/api/review/calendar/notices", notice, null, Guid.CreateVersion7().ToString(), cancel);
        return new(answer, null);
    }
}
