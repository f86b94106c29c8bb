namespace Platform.SystemTests.Engine;

[Collection("Engine")]
public sealed class The_end_of_a_run : IDisposable
{
    private readonly string data = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"engine-test-{Guid.NewGuid():N}")).FullName;

    [Fact]
    public async Task Ctrl_C_stops_programs_and_servers_in_good_order_and_leaves_nothing()
    {
        await using var host = await SampleHost.Start(data).ReadyAsync();
        host.LeftProcesses.ShouldContain(process => process.Contains("SampleProgram", StringComparison.Ordinal));
        await host.PressCtrlCAsync();
        (await host.ExitAsync()).ShouldBe(0);
        host.LeftProcesses.ShouldBeEmpty();
        Directory.Exists($"/tmp/aspire-session-{Environment.UserName}-{host.Id}").ShouldBeFalse();
    }

    [Fact]
    public async Task Data_outlives_a_run_even_one_that_was_killed()
    {
        await using var killed = await SampleHost.Start(data).ReadyAsync();
        await killed.SignalAsync("KILL");
        await using var next = await SampleHost.Start(data).ReadyAsync();
        await killed.NothingIsLeftAsync(seconds: 30, except: next);
    }

    [Fact]
    public async Task When_the_host_is_killed_the_engine_ends_everything()
    {
        await using var host = await SampleHost.Start(data).ReadyAsync();
        await host.SignalAsync("KILL");
        await host.NothingIsLeftAsync(seconds: 30);
    }

    [Fact]
    public async Task When_the_engine_is_killed_the_host_says_so_and_nothing_is_left()
    {
        await using var host = await SampleHost.Start().ReadyAsync();
        var engine = host.LeftProcesses.Single(process => process.Contains("start-apiserver", StringComparison.Ordinal)).Split(' ')[0];
        await ProcessList.SignalAsync("KILL", engine);
        (await host.ExitAsync()).ShouldBe(1);
        host.Output.ShouldContain("failed  Aspire's engine");
        await host.NothingIsLeftAsync(seconds: 30);
    }

    [Fact]
    public async Task A_stop_while_everything_is_still_starting_leaves_nothing()
    {
        await using var host = SampleHost.Start(data, "--behaviour", "sick");
        await host.WritesAsync("postgres is healthy");
        await host.PressCtrlCAsync();
        (await host.ExitAsync()).ShouldBe(0);
        host.LeftProcesses.ShouldBeEmpty();
    }

    public void Dispose() => Directory.Delete(data, recursive: true);
}
