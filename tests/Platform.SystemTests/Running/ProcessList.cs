using System.Diagnostics;
using System.Globalization;

namespace Platform.SystemTests.Running;

/// <summary>The processes of this machine, as /proc shows them.</summary>
internal static class ProcessList
{
    /// <summary>
    /// Ids and command lines of the processes that carry a mark in their environment or work below a folder. (PostgreSQL and Redis write
    /// over their environment.)
    /// </summary>
    public static IReadOnlyList<string> Of(string below, string? mark = null) =>
    [
        .. Directory.EnumerateDirectories("/proc")
            .Where(folder => int.TryParse(Path.GetFileName(folder), out var id) && id != Environment.ProcessId)
            .Where(folder => (mark is not null && Read(folder, "environ").Contains(mark, StringComparison.Ordinal))
                || WorksBelow(folder, below))
            .Select(folder => $"{Path.GetFileName(folder)} {Read(folder, "cmdline").Replace('\0', ' ')}"),
    ];

    public static async Task SignalAsync(string signal, int process)
    {
        using var kill = Process.Start("kill", ["-s", signal, "--", process.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        kill.ExitCode.ShouldBe(0, $"kill -s {signal} {process}");
    }

    private static bool WorksBelow(string folder, string below)
    {
        try
        {
            return File.ResolveLinkTarget(Path.Combine(folder, "cwd"), returnFinalTarget: false)?.FullName
                .StartsWith(below, StringComparison.Ordinal) == true;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false; // the process ended, or is another user's
        }
    }

    private static string Read(string folder, string file)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, file));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return ""; // the process ended, or is another user's
        }
    }
}
