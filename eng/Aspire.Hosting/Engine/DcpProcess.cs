using System.Diagnostics;
using System.Globalization;

namespace Aspire.Hosting.Engine;

/// <summary>
/// The engine's own process. It watches this process and ends everything it started when this one is gone, however it
/// ended; therefore it has a session of its own (Ctrl-C must not reach it before us) and writes to a file, not to a pipe
/// that would break with us.
/// </summary>
internal sealed class DcpProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(30);
    private readonly Process process;
    private readonly string folder;
    private readonly string log;
    private DcpClient? client;

    private DcpProcess(Process process, string folder, string log)
    {
        this.process = process;
        this.folder = folder;
        this.log = log;
    }

    /// <summary>How to talk to it.</summary>
    public DcpClient Client => client ?? throw new InvalidOperationException("The engine is not ready.");

    public bool IsRunning => !process.HasExited;

    private string LastLines => File.Exists(log) ? string.Join('\n', File.ReadLines(log).TakeLast(20)) : "";

    public static async Task<DcpProcess> StartAsync(Bundle bundle, string session, CancellationToken cancellation)
    {
        var folder = Directory.CreateDirectory(Path.Combine(session, "engine"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;
        var kubeconfig = Path.Combine(folder, "kubeconfig");
        var log = Path.Combine(session, "engine.log");
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = session };
        foreach (var argument in (string[])["-c", "log=$1; shift; exec setsid \"$@\" >\"$log\" 2>&1 </dev/null", "sh", log, bundle.Engine, "start-apiserver",
            "--monitor", Environment.ProcessId.ToString(CultureInfo.InvariantCulture), "--kubeconfig", kubeconfig])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DCP_SESSION_FOLDER"] = folder; // the engine removes it at its end
        var engine = new DcpProcess(Process.Start(start)!, folder, log);
        try
        {
            engine.client = new DcpClient(await engine.ReadyAsync(kubeconfig, cancellation));
            return engine;
        }
        catch
        {
            await engine.DisposeAsync();
            throw;
        }
    }

    /// <summary>Fails when the engine ends although nobody asked it to.</summary>
    public async Task WatchAsync(CancellationToken closed)
    {
        await process.WaitForExitAsync(closed);
        throw new DistributedApplicationException($"Aspire's engine ended with {process.ExitCode} by itself. It said:\n{LastLines}");
    }

    /// <summary>Asks the engine to end, and waits for it and for everything it started.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            Signals.Send(process.Id, Signals.Terminate);
            await process.WaitForExitAsync().WaitAsync(StopTimeout);
        }

        await EngineProcesses.EndedAsync(folder);
        client?.Dispose();
        process.Dispose();
    }

    private async Task<Kubeconfig> ReadyAsync(string kubeconfig, CancellationToken cancellation)
    {
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < StartTimeout && !process.HasExited)
        {
            if (Kubeconfig.TryRead(kubeconfig) is { } ready)
            {
                return ready;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellation);
        }

        throw new DistributedApplicationException($"Aspire's engine did not start within {StartTimeout.TotalSeconds} s. It said:\n{LastLines}");
    }
}
