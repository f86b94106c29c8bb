using Microsoft.Playwright;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Telemetry;

/// <summary>Figures of our own, in Aspire's dashboard.</summary>
[Collection(PlatformCollection.Name)]
public sealed class MetricsTests(RunningPlatform platform)
{
    [Fact]
    public async Task The_dashboard_shows_what_waits_in_an_outbox_and_for_how_long()
    {
        var dashboard = platform.Session.GetProperty("dashboard");
        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox"] });
        var page = await chromium.NewPageAsync();
        page.SetDefaultTimeout(90_000);
        await page.GotoAsync(dashboard.GetProperty("loginUrl").GetString()!);
        await page.GetByText("assessment").First.WaitForAsync();
        await page.GotoAsync(new Uri(new Uri(dashboard.GetProperty("url").GetString()!), "/metrics/resource/assessment").ToString());
        await page.GetByText("duty.outbox.lag").First.WaitForAsync();
        await page.GetByText("duty.outbox.waiting").First.WaitForAsync();
    }
}
