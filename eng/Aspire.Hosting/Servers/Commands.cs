using System.Diagnostics;

namespace Aspire.Hosting.Servers;

/// <summary>Short commands of the system, run to their end.</summary>
internal static class Commands
{
    public static async Task RunAsync(IReadOnlyList<string> command, CancellationToken cancellation)
    {
        var (code, output) = await TryRunAsync(command, cancellation);
        if (code != 0)
        {
            throw new DistributedApplicationException($"{string.Join(' ', command)} ended with {code}: {output}");
        }
    }

    /// <returns>The exit code, and what the command wrote to both streams.</returns>
    public static async Task<(int Code, string Output)> TryRunAsync(IReadOnlyList<string> command, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(command[0]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        foreach (var argument in command.Skip(1))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output + await error);
    }
}
