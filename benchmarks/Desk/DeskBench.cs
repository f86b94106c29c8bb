using Bench.Acts;
using Bench.Measuring;
using Bench.Running;
using Microsoft.Playwright;

namespace Bench.Desk;

/// <summary>
/// 工作台 as a person meets it: in a browser that has never been there, how long until the list can be used, and how much script came;
/// then the acts of cases one after another, as one official after the other does them. Each beside what it may take at most.
/// </summary>
internal static class DeskBench
{
    private const string County = "152221";
    private const double MostSeconds = 2;
    private const double MostActMilliseconds = 300;
    private const double MostScript = 350_000;

    public static async Task<object> RunAsync(bool quick)
    {
        await using var platform = await Platform.StartAsync();
        var officials = new Officials(platform.Portal, platform.DemoPassword, connections: 1);
        var acts = await ActsAsync(officials, quick ? 2 : 10);

        Console.Error.WriteLine("工作台 in Chromium …");
        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium-headless-shell",
            Args = ["--no-sandbox", "--disable-gpu"],
        });
        var loads = new Latencies();
        var script = 0.0;
        for (var i = 0; i < (quick ? 3 : 10); i++)
        {
            script = await LoadAsync(chromium, platform, await officials.CookieAsync($"establishment-office@{County}"), loads);
        }

        return Report(loads, script, acts);
    }

    private static async Task<Latencies> ActsAsync(Officials officials, int cases)
    {
        Console.Error.WriteLine($"{cases} cases of {CaseRun.Acts} acts, one after another …");
        var first = await CaseRun.DraftAsync(officials, new Latencies(), County, 2_000_000);
        await first.SubmitAsync();
        await first.ReviewAsync(); // warms up
        var times = new Latencies();
        for (var i = 1; i <= cases; i++)
        {
            var run = await CaseRun.DraftAsync(officials, times, County, 2_000_000 + i);
            await run.SubmitAsync();
            await run.ReviewAsync();
        }

        return times;
    }

    /// <summary>Opens the desk in a new window with nothing kept; the bytes of script that came.</summary>
    private static async Task<double> LoadAsync(IBrowser chromium, Platform platform, string cookie, Latencies loads)
    {
        await using var context = await chromium.NewContextAsync(new() { ExtraHTTPHeaders = [new("Cookie", cookie)] });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(platform.Portal, "/desk").ToString());
        await page.WaitForFunctionAsync(
            "() => document.querySelector('main h1') && document.querySelector('section.list[aria-busy=false]')");
        loads.Add(TimeSpan.FromMilliseconds(await page.EvaluateAsync<double>("performance.now()")));
        return await page.EvaluateAsync<double>(
            "performance.getEntriesByType('resource').filter(r => r.name.endsWith('.js')).reduce((sum, r) => sum + r.encodedBodySize, 0)");
    }

    private static object Report(Latencies loads, double script, Latencies acts)
    {
        var usable = loads.Percentile(0.5) / 1000;
        var p95 = acts.Percentile(0.95);
        Console.WriteLine($"""

            desk                              measured    at most      ratio
            usable after, s                {usable,11:F2}{MostSeconds,11:F2}{usable / MostSeconds,11:F3}
            compressed script, KB          {script / 1000,11:F0}{MostScript / 1000,11:F0}{script / MostScript,11:F3}
            an act, p95 ms                 {p95,11:F1}{MostActMilliseconds,11:F1}{p95 / MostActMilliseconds,11:F3}

            """);
        return new
        {
            usableSeconds = usable,
            usableRatio = usable / MostSeconds,
            script,
            scriptRatio = script / MostScript,
            actP95 = p95,
            actRatio = p95 / MostActMilliseconds,
        };
    }
}
