using System.Diagnostics;
using System.Globalization;

namespace Aspire.Hosting.Engine;

/// <summary>
/// All processes that the engine and its children started: they share the session that was made for the engine. The
/// engine's own process ends before its controllers do, so the session says when really nothing is left.
/// </summary>
internal static class ProcessSession
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static async Task EndedAsync(int session)
    {
        var waited = Stopwatch.StartNew();
        while (Members(session) is { Count: > 0 } left)
        {
            if (waited.Elapsed > Patience)
            {
                throw new DistributedApplicationException($"These processes did not end: {string.Join("; ", left.Select(Describe))}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    private static List<int> Members(int session) =>
    [
        .. Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0 && SessionOf(id) == session),
    ];

    /// <summary>The sixth field of /proc/id/stat; the second, the name in brackets, may contain spaces. A zombie has ended.</summary>
    private static int? SessionOf(int process)
    {
        var stat = ReadOrEmpty($"/proc/{process}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length > 3 && fields[0] != "Z" ? int.Parse(fields[3], CultureInfo.InvariantCulture) : null;
    }

    private static string Describe(int process) => $"{process} {ReadOrEmpty($"/proc/{process}/cmdline").Replace('\0', ' ')}";

    private static string ReadOrEmpty(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException)
        {
            return ""; // ended while we looked
        }
    }
}
