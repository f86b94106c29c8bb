using Microsoft.AspNetCore.Http;
using ServiceDefaults.Time;

namespace Platform.Tests.Portal;

/// <summary>A system that is not in earnest says so on every page.</summary>
public sealed class RehearsalTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/duties")]
    [InlineData("/regulations/XA")]
    [InlineData("/developers")]
    [InlineData("/nowhere")]
    public async Task Every_page_tells_the_time_of_a_test_clock_and_that_accounts_are_for_demonstration(string path)
    {
        var clock = new TestClock(Path.Combine(Scratch.NewFolder(), "clock"));
        clock.MoveTo(Clock.At(new(2024, 9, 13, 9, 0, 30)));
        await using var portal = await PortalHost.StartAsync(Nothing, time: clock, demo: true);
        var (_, page) = await portal.GetAsync(path);
        page.ShouldContain("演练时钟：2024-09-13 09:0");
        page.ShouldContain("演示环境：账号与数据均为演示，不作为办事依据");
    }

    [Fact]
    public async Task Pages_in_earnest_say_nothing_of_the_kind()
    {
        await using var portal = await PortalHost.StartAsync(Nothing);
        var (_, page) = await portal.GetAsync("/");
        page.ShouldNotContain("演练时钟");
        page.ShouldNotContain("演示环境");
    }

    [Fact]
    public void A_printed_page_keeps_the_notice()
    {
        var print = File.ReadAllText(Repository.Path("services/portal/wwwroot/print.css"));
        print.ShouldContain(".rehearsal {");
        print.Split('\n').Where(line => line.Contains("display: none", StringComparison.Ordinal))
            .ShouldAllBe(line => !line.Contains("rehearsal", StringComparison.Ordinal));
    }

    private static Task Nothing(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
