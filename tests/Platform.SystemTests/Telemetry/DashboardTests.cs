using Microsoft.Playwright;
using Platform.SystemTests.BackOffice;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Telemetry;

/// <summary>What an operator sees in Aspire's dashboard.</summary>
[Collection(PlatformCollection.Name)]
public sealed class DashboardTests(RunningPlatform platform, Browser browser)
{
    private static readonly string[] Resources =
        ["assessment", "intake", "portal", "postgres", "rabbitmq", "redis", "registry", "registry-2", "review", "review-2"];

    [Fact]
    public async Task It_shows_every_resource_running_and_what_one_of_them_prints()
    {
        var page = await SignedInAsync();
        foreach (var name in Resources)
        {
            await page.Locator("fluent-data-grid-row, tr").Filter(new() { HasText = name })
                .Filter(new() { HasText = "Running" }).First.WaitForAsync();
        }

        await page.GotoAsync(new Uri(platform.Dashboard.Address, "/consolelogs/resource/redis").ToString());
        await page.GetByText("Ready to accept connections").First.WaitForAsync();
    }

    [Fact]
    public async Task It_shows_what_waits_in_an_outbox_and_for_how_long()
    {
        var page = await SignedInAsync();
        await page.GotoAsync(new Uri(platform.Dashboard.Address, "/metrics/resource/assessment").ToString());
        await page.GetByText("duty.outbox.lag").First.WaitForAsync();
        await page.GetByText("duty.outbox.waiting").First.WaitForAsync();
    }

    [Fact]
    public async Task It_shows_nothing_without_the_token()
    {
        using var http = new HttpClient();
        (await http.GetStringAsync(platform.Dashboard.Address)).ShouldNotContain("postgres");
    }

    private async Task<IPage> SignedInAsync()
    {
        var page = await browser.Chromium.NewPageAsync();
        page.SetDefaultTimeout(90_000);
        await page.GotoAsync(platform.Dashboard.SignIn.ToString());
        await page.GetByText("assessment").First.WaitForAsync();
        return page;
    }
}
