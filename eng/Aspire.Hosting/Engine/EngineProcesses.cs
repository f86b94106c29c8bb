using System.Diagnostics;

namespace Aspire.Hosting.Engine;

/// <summary>
/// The engine is several processes: the one that was started, its controllers, and a guard beside every program, which
/// ends after its program. The first ends before the others; when none is left, nothing is.
/// </summary>
internal static class EngineProcesses
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <param name="folder">The engine's folder, which all its processes have in their environment.</param>
    public static async Task EndedAsync(string folder)
    {
        var waited = Stopwatch.StartNew();
        while (Find($"DCP_SESSION_FOLDER={folder}\0") is { Count: > 0 } left)
        {
            if (waited.Elapsed > Patience)
            {
                throw new DistributedApplicationException($"These processes of Aspire's engine did not end: {string.Join("; ", left)}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    private static List<string> Find(string variable) =>
    [
        .. Directory.EnumerateDirectories("/proc").Where(process => char.IsAsciiDigit(Path.GetFileName(process)[0]))
            .Where(process => (ReadOrEmpty(process, "environ") + '\0').Contains(variable, StringComparison.Ordinal))
            .Select(process => $"{Path.GetFileName(process)} {ReadOrEmpty(process, "cmdline").Replace('\0', ' ')}"),
    ];

    private static string ReadOrEmpty(string process, string file)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, file));
        }
        catch (Exception notOurs) when (notOurs is IOException or UnauthorizedAccessException)
        {
            return ""; // ended while we looked, or another user's
        }
    }
}
