using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace Platform.SystemTests.Engine;

/// <summary>The sample AppHost (tests/Samples) running as a process of its own, as ./run starts the real one.</summary>
internal sealed class SampleHost : IAsyncDisposable
{
    private readonly string mark = $"ENGINE_TEST={Guid.NewGuid():N}";
    private readonly ConcurrentQueue<string> lines = new();
    private readonly Process process;
    private readonly Task reading;
    private readonly string? data;

    private SampleHost(string? data, string[] options)
    {
        this.data = data;
        var folder = AppContext.BaseDirectory.TrimEnd('/');
        var program = Path.Combine(folder, "..", "..", "SampleHost", Path.GetFileName(folder), "SampleHost.dll");
        // A group of its own, so that Ctrl-C can be sent to it; a shell may have told its background programs to ignore SIGINT.
        string[] command = ["env", "--default-signal=INT", mark, "dotnet", program, "--session-file", SessionFile, .. options];
        process = Process.Start(new ProcessStartInfo("setsid", command) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        reading = Task.WhenAll(ReadAsync(process.StandardOutput), ReadAsync(process.StandardError));
    }

    public int Id => process.Id;

    public string Output => string.Join('\n', lines);

    public JsonElement Session => JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(SessionFile));

    public IReadOnlyList<string> LeftProcesses => ProcessList.Of(mark, [$"/tmp/aspire-session-{Environment.UserName}-{Id}", .. data is null ? (string[])[] : [data]]);

    private string SessionFile { get; } = Path.Combine(Path.GetTempPath(), $"engine-test-{Guid.NewGuid():N}.json");

    /// <summary>Starts it, with servers on a data folder or without.</summary>
    public static SampleHost Start(string? data = null, params string[] options) =>
        new(data, [.. data is null ? (string[])[] : ["--servers", data], .. options]);

    public async Task<SampleHost> ReadyAsync()
    {
        await Eventually.BeTrueAsync(() => process.HasExited || lines.Any(line => line.StartsWith("ready", StringComparison.Ordinal)), "the sample host is ready", 180);
        return process.HasExited ? throw new InvalidOperationException(Output) : this;
    }

    public Task WritesAsync(string text) => Eventually.BeTrueAsync(() => Output.Contains(text, StringComparison.Ordinal), $"'{text}' in the output of the sample host");

    public Task SignalAsync(string signal) => ProcessList.SignalAsync(signal, $"{Id}");

    /// <summary>What the terminal does on Ctrl-C.</summary>
    public Task PressCtrlCAsync() => ProcessList.SignalAsync("INT", $"-{Id}");

    public async Task<int> ExitAsync()
    {
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(120));
        await reading;
        return process.ExitCode;
    }

    /// <param name="seconds">How long the engine may need where it has to notice the end of the host itself.</param>
    public Task NothingIsLeftAsync(int seconds, SampleHost? except = null) =>
        Eventually.BeTrueAsync(() => !LeftProcesses.Except(except?.LeftProcesses ?? []).Any(), $"no process is left of the run that said\n{Output}", seconds);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await SignalAsync("TERM");
            await ExitAsync();
        }

        process.Dispose();
        File.Delete(SessionFile);
    }

    private async Task ReadAsync(StreamReader stream)
    {
        while (await stream.ReadLineAsync() is { } line)
        {
            lines.Enqueue(line);
        }
    }
}
