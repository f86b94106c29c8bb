using Microsoft.Playwright;

namespace Platform.SystemTests.Engine;

[Collection("Engine")]
public sealed class The_dashboard(RunningHost running) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task Shows_every_resource_to_who_has_the_link_with_the_token()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox"] });
        var page = await chromium.NewPageAsync();
        page.SetDefaultTimeout(90_000);
        await page.GotoAsync(running.Host.Session.GetProperty("dashboard").GetProperty("loginUrl").GetString()!);
        foreach (var name in (string[])["back", "front", "front-db", "postgres", "rabbitmq", "redis"])
        {
            await page.Locator("fluent-data-grid-row, tr").Filter(new() { HasText = name }).Filter(new() { HasText = "Running" }).First.WaitForAsync();
        }
    }

    [Fact]
    public async Task Shows_nothing_without_the_token()
    {
        var answer = await running.Http.GetStringAsync(running.Host.Session.GetProperty("dashboard").GetProperty("url").GetString()!);
        answer.ShouldNotContain("postgres");
    }
}
