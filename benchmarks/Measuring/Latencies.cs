using System.Collections.Concurrent;

namespace Bench.Measuring;

/// <summary>Times of acts, in milliseconds.</summary>
internal sealed class Latencies
{
    private readonly ConcurrentBag<double> times = [];

    public int Count => times.Count;

    public void Add(TimeSpan time) => times.Add(time.TotalMilliseconds);

    /// <summary>The time below which that share of acts lies.</summary>
    public double Percentile(double share)
    {
        var sorted = times.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)Math.Ceiling(share * sorted.Length) - 1)];
    }
}
