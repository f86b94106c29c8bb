using Cli.Play.Playing;

namespace Cli.Play.Verbs;

/// <summary><c>report-shift</c>: a township reports a prohibited way of shifting work (XA art. 13).</summary>
internal static class ReportShift
{
    public static async Task<Done> DoAsync(Stage stage, Step step, CancellationToken cancel) => new(
        await stage.Platform.SendAsync(
            step.As, HttpMethod.Post, "/api/intake/reports", stage.Filled(step.With), null, Guid.CreateVersion7().ToString(), cancel),
        null);
}
