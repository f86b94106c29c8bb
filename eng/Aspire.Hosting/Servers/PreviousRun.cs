using System.Diagnostics;
using System.Globalization;

namespace Aspire.Hosting.Servers;

/// <summary>A server of an earlier run may still be writing its data, when that run was killed a moment ago.</summary>
internal static class PreviousRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <param name="processFile">File whose first line is the id of the server's process.</param>
    /// <param name="program">Its name, so that another process with the same id is not taken for it.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public static async Task EndedAsync(string processFile, string program, CancellationToken cancellation)
    {
        var waited = Stopwatch.StartNew();
        while (RunningProcess(processFile, program) is { } process)
        {
            if (waited.Elapsed > Patience)
            {
                throw new DistributedApplicationException(
                    $"{program} (process {process}) already uses {Path.GetDirectoryName(processFile)}. Stop the run it belongs to first.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), cancellation);
        }
    }

    private static int? RunningProcess(string processFile, string program) =>
        File.Exists(processFile)
        && int.TryParse(File.ReadLines(processFile).FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var process)
        && File.Exists($"/proc/{process}/comm")
        && File.ReadAllText($"/proc/{process}/comm").Trim() == program
            ? process
            : null;
}
