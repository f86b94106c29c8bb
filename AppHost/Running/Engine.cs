using System.Globalization;

namespace AppHost.Running;

/// <summary>
/// The processes of Aspire's engine (DCP) that belong to this program: the first has <c>--monitor</c> and our process id among its
/// arguments, others the id of one of these.
/// </summary>
internal sealed class Engine
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly HashSet<int> known = [];

    /// <summary>The one that everything else hangs on; null while it has not been seen.</summary>
    public int? Main { get; private set; }

    /// <summary>Takes notice of those that have come since.</summary>
    public void Look()
    {
        var all = Processes().ToList();
        var leaders = known.Append(Environment.ProcessId).ToHashSet();
        while (all.Where(process => leaders.Contains(process.Monitored) && known.Add(process.Id)).ToList() is { Count: > 0 } found)
        {
            Main ??= found.Where(process => process.Monitored == Environment.ProcessId).Select(process => (int?)process.Id)
                .FirstOrDefault();
            leaders.UnionWith(found.Select(process => process.Id));
        }
    }

    /// <summary>False also where it ended and nobody has taken notice: such a process has no arguments any more.</summary>
    public static bool IsAlive(int process) => MonitoredBy(process) is not null;

    /// <summary>The engine outlives its host for as long as it still has something to end.</summary>
    public async Task EndedAsync(TimeSpan patience)
    {
        using var late = new CancellationTokenSource(patience);
        for (Look(); known.Any(IsAlive) && !late.IsCancellationRequested; Look())
        {
            await Task.Delay(Pause);
        }
    }

    private static IEnumerable<(int Id, int Monitored)> Processes() =>
        from folder in Directory.EnumerateDirectories("/proc")
        let id = Number(Path.GetFileName(folder))
        where id is not null
        let monitored = MonitoredBy(id.Value)
        where monitored is not null
        select (id.Value, monitored.Value);

    /// <summary>Whose end a process of an engine waits for; null: it is none, only starts one (<c>--detach</c>), or has ended.</summary>
    private static int? MonitoredBy(int process)
    {
        try
        {
            var command = File.ReadAllText($"/proc/{process}/cmdline").Split('\0');
            return command[0].EndsWith("/dcp", StringComparison.Ordinal) && !command.Contains("--detach")
                && Array.IndexOf(command, "--monitor") is > 0 and var at
                ? Number(command.ElementAtOrDefault(at + 1))
                : null;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null; // it ended meanwhile, or is another user's
        }
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
