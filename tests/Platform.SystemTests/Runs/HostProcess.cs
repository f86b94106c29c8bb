using System.Collections.Concurrent;
using System.Diagnostics;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Runs;

/// <summary>The app host as a process of its own, as ./run starts it.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    /// <summary>Seconds; other tests run beside these and come first.</summary>
    private const int Patience = 300;

    private readonly string mark = $"RUN_TEST={Guid.NewGuid():N}";
    private readonly ConcurrentQueue<string> lines = new();
    private readonly Process process;
    private readonly Task reading;
    private readonly string data;

    private HostProcess(string data, string[] options)
    {
        this.data = data;
        var folder = AppContext.BaseDirectory.TrimEnd('/');
        var program = Path.Combine(folder, "..", "..", "AppHost", Path.GetFileName(folder), "AppHost.dll");
        // A group of its own, so that Ctrl-C can be sent to it; a shell may have told its background programs to ignore SIGINT.
        string[] command =
        [
            "env", "--default-signal=INT", mark, "dotnet", program, "--data", data, "--servers", "installed", "--start-timeout",
            $"{Patience}", .. options,
        ];
        process = Process.Start(new ProcessStartInfo("setsid", command) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        reading = Task.WhenAll(ReadAsync(process.StandardOutput), ReadAsync(process.StandardError));
    }

    public int Id => process.Id;

    public string Output => string.Join('\n', lines);

    /// <summary>Ids and command lines.</summary>
    public IReadOnlyList<string> Processes => ProcessList.Of(data, mark);

    /// <param name="data">Its data folder.</param>
    /// <param name="options">Further options of the app host.</param>
    public static HostProcess Start(string data, params string[] options) => new(data, options);

    public async Task<HostProcess> ReadyAsync()
    {
        try
        {
            await Eventually.BeTrueAsync(() => process.HasExited || lines.Any(IsReady), "the app host is ready", Patience);
            return process.HasExited ? throw new InvalidOperationException(Output) : this;
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    public Task WritesAsync(string text) =>
        Eventually.BeTrueAsync(() => Output.Contains(text, StringComparison.Ordinal), $"'{text}' in the output of the app host");

    public Task SignalAsync(string signal) => ProcessList.SignalAsync(signal, Id);

    /// <summary>What the terminal does on Ctrl-C.</summary>
    public Task PressCtrlCAsync() => ProcessList.SignalAsync("INT", -Id);

    public async Task<int> ExitAsync()
    {
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(Patience));
        await reading;
        return process.ExitCode;
    }

    /// <param name="seconds">How long the engine may need where it has to notice the end of the host itself.</param>
    public Task NothingIsLeftAsync(int seconds, HostProcess? except = null) => Eventually.BeTrueAsync(
        () => !Processes.Except(except?.Processes ?? []).Any(), $"no process is left of the run that said\n{Output}", seconds);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await SignalAsync("TERM");
            await ExitAsync();
        }

        process.Dispose();
    }

    private static bool IsReady(string line) => line.StartsWith("ready", StringComparison.Ordinal);

    private async Task ReadAsync(StreamReader stream)
    {
        while (await stream.ReadLineAsync() is { } line)
        {
            lines.Enqueue(line);
        }
    }
}
