using Aspire.Hosting.Dashboard.Protocol;

namespace Platform.SystemTests.Engine;

[Collection("Engine")]
public sealed class A_program_that_ends
{
    [Fact]
    public async Task Is_reported_not_started_again_and_started_again_only_on_request()
    {
        await using var host = await SampleHost.Start().ReadyAsync();
        using var resources = ResourceService.Of(host);
        var back = await resources.ResourceAsync("back");
        var process = back.Properties.Single(property => property.Name == "executable.pid").Value.NumberValue;

        await ProcessList.SignalAsync("KILL", $"{process}");
        await host.WritesAsync("back ended by itself, by a signal; it is not started again");
        (await resources.ResourceAsync("back")).State.ShouldBe("Exited");
        (await resources.ResourceAsync("front")).State.ShouldBe("Running");

        (await resources.CommandAsync("back", "start")).Kind.ShouldBe(ResourceCommandResponseKind.Succeeded);
        var again = await resources.ResourceAsync("back");
        again.State.ShouldBe("Running");
        again.Properties.Single(property => property.Name == "executable.pid").Value.NumberValue.ShouldNotBe(process);
        again.Urls.Select(url => url.FullUrl).ShouldBe(back.Urls.Select(url => url.FullUrl));
    }

    [Fact]
    public async Task At_the_start_ends_the_application_with_its_last_words()
    {
        await using var host = SampleHost.Start(null, "--behaviour", "crash");
        (await host.ExitAsync()).ShouldBe(1);
        host.Output.ShouldContain("back ended with exit code 17 while the application was starting");
        host.Output.ShouldContain("back | The sample was asked to crash.");
        host.LeftProcesses.ShouldBeEmpty();
    }

    [Fact]
    public async Task Never_became_healthy_and_ends_the_application_with_the_reason()
    {
        await using var host = SampleHost.Start(null, "--behaviour", "sick", "--start-timeout", "10");
        (await host.ExitAsync()).ShouldBe(1);
        host.Output.ShouldContain("back was not healthy after 10 s");
        host.Output.ShouldContain("answered 503");
        host.LeftProcesses.ShouldBeEmpty();
    }
}
