using System.Globalization;
using Microsoft.Extensions.Hosting;

namespace AppHost.Running;

/// <summary>
/// The engine (DCP) runs as a process beside this one. Where it is killed its monitors end what it started, and nobody would say so: this does.
/// </summary>
internal sealed class EngineWatch(Outcome outcome) : BackgroundService
{
    public bool HasEnded { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var often = new PeriodicTimer(TimeSpan.FromMilliseconds(500));
        int? engine = null;
        while (await often.WaitForNextTickAsync(stoppingToken))
        {
            engine ??= Find();
            if (engine is { } process && !Directory.Exists($"/proc/{process}"))
            {
                HasEnded = true;
                outcome.Fail("Aspire's engine ended; what it ran ends with it.");
                return;
            }
        }
    }

    /// <summary>It is told whose end to follow.</summary>
    private static int? Find()
    {
        var own = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        return Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(name => char.IsAsciiDigit(name![0]))
            .Where(name => CommandOf(name!) is var command && command.Contains("start-apiserver")
                && Array.IndexOf(command, "--monitor") is var at && at >= 0 && command.ElementAtOrDefault(at + 1) == own && command.Contains("--detach") is false)
            .Select(name => (int?)int.Parse(name!, CultureInfo.InvariantCulture)).FirstOrDefault();
    }

    private static string[] CommandOf(string process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/cmdline").Split('\0');
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return []; // it ended meanwhile, or is another user's
        }
    }
}
