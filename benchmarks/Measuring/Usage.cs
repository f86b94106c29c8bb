using System.Globalization;

namespace Bench.Measuring;

/// <summary>What the platform's processes use, read from /proc: those that carry the run's mark or work in its data folder.</summary>
internal sealed class Usage(string dataFolder, string mark)
{
    private const double TicksPerSecond = 100;

    /// <summary>CPU seconds so far, user and system, of every process of the platform, by program.</summary>
    public IReadOnlyDictionary<string, double> CpuSeconds() => ByProgram(process =>
    {
        var fields = File.ReadAllText($"{process}/stat").Split(") ")[1].Split(' ');
        var ticks = double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture);
        return ticks / TicksPerSecond;
    });

    /// <summary>Proportional set size in MiB, by program.</summary>
    public IReadOnlyDictionary<string, double> Memory() => ByProgram(process =>
    {
        var size = File.ReadLines($"{process}/smaps_rollup").First(l => l.StartsWith("Pss:", StringComparison.Ordinal));
        return double.Parse(size.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    });

    private Dictionary<string, double> ByProgram(Func<string, double> read)
    {
        var sums = new Dictionary<string, double>();
        foreach (var process in Directory.EnumerateDirectories("/proc").Where(p => int.TryParse(Path.GetFileName(p), out _)))
        {
            try
            {
                if (ProgramOf(process) is { } program)
                {
                    sums[program] = sums.GetValueOrDefault(program) + read(process);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                continue; // ended while we looked
            }
        }

        return sums;
    }

    private string? ProgramOf(string process)
    {
        var ours = File.ReadAllText($"{process}/environ").Contains(mark, StringComparison.Ordinal)
            || (new DirectoryInfo($"{process}/cwd").ResolveLinkTarget(false)?.FullName
                .StartsWith(dataFolder, StringComparison.Ordinal) ?? false);
        if (!ours)
        {
            return null;
        }

        var command = File.ReadAllText($"{process}/cmdline").Split('\0');
        var dll = command.FirstOrDefault(a => a.EndsWith(".dll", StringComparison.Ordinal));
        var name = Path.GetFileNameWithoutExtension(dll ?? command[0].Split(' ')[0].TrimEnd(':'));
        return name switch
        {
            "beam" or "erl_child_setup" or "inet_gethost" or "epmd" => "rabbitmq",
            "redis-server" => "redis",
            "dcp" or "dcpctrl" or "aspire.dashboard" => "aspire",
            "" or "sh" or "bash" => "other",
            _ => name.ToLowerInvariant(),
        };
    }
}
