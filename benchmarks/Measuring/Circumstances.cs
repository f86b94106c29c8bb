using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using Aspire.Hosting;

namespace Bench.Measuring;

/// <summary>Where and with what something was measured, so that two results can be compared or told apart.</summary>
internal sealed record Circumstances(
    string Commit, bool Changed, string Processor, int Cores, double MemoryGiB, string System, IReadOnlyDictionary<string, string> Versions)
{
    /// <summary>Signs the packages of Aspire.</summary>
    private const string AspireKey = "cc7b13ffcd2ddd51";

    /// <exception cref="InvalidOperationException">
    /// The engine is not the genuine one: figures of another are none of the platform.
    /// </exception>
    public static Circumstances Now()
    {
        var aspire = typeof(DistributedApplication).Assembly;
        if (Convert.ToHexStringLower(aspire.GetName().GetPublicKeyToken() ?? []) != AspireKey)
        {
            throw new InvalidOperationException($"{aspire.Location} is not Aspire's own engine; nothing is measured on another.");
        }

        return new(
            Output("git", "rev-parse", "HEAD"),
            Output("git", "status", "--porcelain").Length > 0,
            File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(": ")[1]
                ?? RuntimeInformation.ProcessArchitecture.ToString(),
            Environment.ProcessorCount,
            Math.Round(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Math.Pow(2, 30), 1),
            RuntimeInformation.OSDescription,
            new Dictionary<string, string>
            {
                [".NET"] = RuntimeInformation.FrameworkDescription,
                ["Aspire"] = aspire.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0],
                ["PostgreSQL"] = Output("sh", "-c", "ls -v /usr/lib/postgresql | tail -n 1"),
                ["RabbitMQ"] = Output("sh", "-c", "dpkg-query -W -f '${Version}' rabbitmq-server"),
                ["Redis"] = Output("redis-server", "--version"),
            });
    }

    private static string Output(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
