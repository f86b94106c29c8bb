using System.Globalization;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Runs;

/// <summary>However a run ends, nothing of it is left, its data is, and what went wrong is told.</summary>
[Collection("Runs")]
public sealed class EndOfRunTests : IDisposable
{
    private readonly string data = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"run-test-{Guid.NewGuid():N}")).FullName;

    [Fact]
    public async Task A_run_that_was_killed_leaves_its_data_to_the_next_which_Ctrl_C_stops_in_good_order()
    {
        await using var killed = await HostProcess.Start(data).ReadyAsync();
        var password = await File.ReadAllTextAsync(Path.Combine(data, "postgres", "password"));
        await killed.SignalAsync("KILL");
        await using var next = await HostProcess.Start(data).ReadyAsync();
        await killed.NothingIsLeftAsync(seconds: 120, except: next);
        (await File.ReadAllTextAsync(Path.Combine(data, "postgres", "password"))).ShouldBe(password);

        await next.PressCtrlCAsync();
        (await next.ExitAsync()).ShouldBe(0);
        next.Processes.ShouldBeEmpty();
        next.Output.ShouldContain("stopping\n  services have ended; now the servers");
        next.Output.ShouldNotContain("ended by itself");
    }

    [Fact]
    public async Task When_the_engine_is_killed_the_host_says_so_and_nothing_is_left()
    {
        await using var host = await HostProcess.Start(data).ReadyAsync();
        var engine = host.Processes.Single(process => process.Contains("start-apiserver", StringComparison.Ordinal)).Split(' ')[0];
        await ProcessList.SignalAsync("KILL", int.Parse(engine, CultureInfo.InvariantCulture));
        (await host.ExitAsync()).ShouldBe(1);
        host.Output.ShouldContain("failed  Aspire's engine ended");
        await host.NothingIsLeftAsync(seconds: 120);
    }

    [Fact]
    public async Task A_service_that_fails_at_its_start_ends_the_run_with_its_reason()
    {
        var packs = Directory.CreateDirectory(Path.Combine(data, "packs", "152200-empty")).Parent!.FullName;
        await using var host = HostProcess.Start(data, "--packs", packs);
        (await host.ExitAsync()).ShouldBe(1);
        host.Output.ShouldMatch("failed  (intake|review|registry|assessment|portal) ended while the system was starting, with exit code");
        host.Output.ShouldContain($"Could not find a part of the path '{packs}");
        host.Processes.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_not_healthy_in_time_ends_the_run_with_its_name()
    {
        await using var host = HostProcess.Start(data, "--start-timeout", "3");
        (await host.ExitAsync()).ShouldBe(1);
        host.Output.ShouldMatch("failed  not healthy after 3 s: .*rabbitmq");
        host.Processes.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stop_while_everything_is_still_starting_leaves_nothing()
    {
        await using var host = HostProcess.Start(data);
        await Eventually.BeTrueAsync(() => host.Processes.Any(IsBroker), "the broker starts");
        await host.PressCtrlCAsync();
        (await host.ExitAsync()).ShouldBe(0);
        host.Processes.ShouldBeEmpty();
    }

    private static bool IsBroker(string process) => process.Contains("beam.smp", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(data, recursive: true);
}
