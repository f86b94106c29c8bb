using System.Diagnostics;
using Bench.Measuring;
using Bench.Running;

namespace Bench.Acts;

/// <summary>
/// Acts by HTTP through the portal, each durable before it is acknowledged, beside pgbench doing the same three writes on the same server
/// in the same run.
/// </summary>
internal static class ActsBench
{
    private const int Connections = 16;

    /// <summary>Cases whose submission runs ahead of a worker's reviews, so that it need not wait for messages.</summary>
    private const int Ahead = 4;
    private static readonly string[] Counties = ["152202", "152221", "152222", "152223", "152224"];

    public static async Task<object> RunAsync(bool quick)
    {
        var (casesEach, seconds) = quick ? (4, 5) : (30, 20);
        await using var platform = await Platform.StartAsync();
        var officials = new Officials(platform.Portal, platform.DemoPassword, Connections);
        Console.Error.WriteLine("Warming up …");
        await PlayAsync(officials, new Latencies(), quick ? 1 : 4, 0);

        Console.Error.WriteLine($"{Connections} connections, {Connections * casesEach} cases of {CaseRun.Acts} acts …");
        var times = new Latencies();
        var usage = new Usage(platform.DataFolder, platform.ProcessMark);
        var cases = await DraftsAsync(officials, times, casesEach, 1_000_000);
        var before = usage.CpuSeconds();
        var took = await PlayAsync(cases);
        var cpu = usage.CpuSeconds().ToDictionary(c => c.Key, c => c.Value - before.GetValueOrDefault(c.Key));
        var memory = usage.Memory();

        Console.Error.WriteLine("pgbench …");
        var limit = await Pgbench.RunAsync(platform.Postgres, Connections, seconds, platform.DataFolder);
        return Report(times, took, cpu, memory, limit);
    }

    private static async Task PlayAsync(Officials officials, Latencies times, int casesEach, int first) =>
        await PlayAsync(await DraftsAsync(officials, times, casesEach, first));

    private static async Task<CaseRun[][]> DraftsAsync(Officials officials, Latencies times, int casesEach, int first)
    {
        var drafts = new CaseRun[Connections][];
        await Parallel.ForAsync(0, Connections, async (worker, _) =>
        {
            drafts[worker] = new CaseRun[casesEach];
            for (var i = 0; i < casesEach; i++)
            {
                drafts[worker][i] = await CaseRun.DraftAsync(
                    officials, times, Counties[worker % Counties.Length], first + (worker * casesEach) + i);
            }
        });
        return drafts;
    }

    private static async Task<TimeSpan> PlayAsync(CaseRun[][] drafts)
    {
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(drafts.Select(cases => Task.Run(async () =>
        {
            for (var i = 0; i < cases.Length + Ahead; i++)
            {
                if (i < cases.Length)
                {
                    await cases[i].SubmitAsync();
                }

                if (i >= Ahead)
                {
                    await cases[i - Ahead].ReviewAsync();
                }
            }
        })));
        return Stopwatch.GetElapsedTime(start);
    }

    private static object Report(
        Latencies times,
        TimeSpan took,
        IReadOnlyDictionary<string, double> cpu,
        IReadOnlyDictionary<string, double> memory,
        (double PerSecond, double P95) limit)
    {
        var perSecond = times.Count / took.TotalSeconds;
        var ratio = perSecond / limit.PerSecond;
        Console.WriteLine($"""

            acts                              platform    pgbench      ratio
            per second                     {perSecond,11:F0}{limit.PerSecond,11:F0}{ratio,11:F3}
            p50 ms                         {times.Percentile(0.50),11:F1}
            p95 ms                         {times.Percentile(0.95),11:F1}{limit.P95,11:F1}
            p99 ms                         {times.Percentile(0.99),11:F1}
            CPU s per 1,000 acts           {cpu.Values.Sum() / times.Count * 1000,11:F2}
            memory MiB                     {memory.Values.Sum(),11:F0}

            """);
        foreach (var (program, seconds) in cpu.OrderByDescending(c => c.Value).Where(c => c.Value > 0.05))
        {
            Console.WriteLine(
                $"  {program,-24} {seconds / times.Count * 1000,8:F2} CPU s per 1,000 acts, {memory.GetValueOrDefault(program),6:F0} MiB");
        }

        return new
        {
            perSecond,
            pgbenchPerSecond = limit.PerSecond,
            ratio,
            p50 = times.Percentile(0.50),
            p95 = times.Percentile(0.95),
            p99 = times.Percentile(0.99),
            cpuSecondsPer1000 = cpu.Values.Sum() / times.Count * 1000,
            memoryMiB = memory.Values.Sum(),
        };
    }
}
