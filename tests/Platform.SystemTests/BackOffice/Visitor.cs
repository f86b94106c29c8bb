using System.Collections.Concurrent;
using Microsoft.Playwright;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.BackOffice;

/// <summary>
/// Somebody at a browser of their own. Whatever goes wrong behind their back is written down: errors in the console, failed requests,
/// answers that refuse. A test ends with <see cref="NothingFailed"/>.
/// </summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> faults = new();

    private Visitor(IBrowserContext context, IPage page, RunningPlatform platform)
    {
        this.context = context;
        Page = page;
        Platform = platform;
        page.SetDefaultTimeout(60_000);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                faults.Enqueue($"console: {message.Text} ({message.Location})");
            }
        };
        page.PageError += (_, error) => faults.Enqueue($"error: {error}");
        page.RequestFailed += (_, request) =>
        {
            if (request.Failure != "net::ERR_ABORTED") // a stream or a read that a new page made needless
            {
                faults.Enqueue($"failed: {request.Method} {request.Url} {request.Failure}");
            }
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                faults.Enqueue($"{response.Status}: {response.Request.Method} {response.Url}");
            }
        };
    }

    public IPage Page { get; }

    public RunningPlatform Platform { get; }

    public static async Task<Visitor> ArrivesAsync(RunningPlatform platform, Browser browser, string language = "zh")
    {
        var context = await browser.Chromium.NewContextAsync(new()
        {
            BaseURL = platform.Portal.ToString(),
            ViewportSize = new() { Width = 1366, Height = 768 },
            Locale = "zh-CN",
        });
        await context.AddCookiesAsync([new() { Name = "duty-lang", Value = language, Url = platform.Portal.ToString() }]);
        return new(context, await context.NewPageAsync(), platform);
    }

    /// <summary>Arrives with the account's session, which tests share: the sign-in page is opened where it is what is tried.</summary>
    public static async Task<Visitor> WithSessionAsync(RunningPlatform platform, Browser browser, string account, string language = "zh")
    {
        var visitor = await ArrivesAsync(platform, browser, language);
        await visitor.context.AddCookiesAsync((await platform.AsAsync(account)).Session.Select(cookie =>
            new Cookie { Name = cookie.Name, Value = cookie.Value, Url = platform.Portal.ToString(), HttpOnly = true }));
        return visitor;
    }

    /// <summary>Arrives and signs in by the sign-in page, as people do.</summary>
    public static async Task<Visitor> SignedInAsync(RunningPlatform platform, Browser browser, string account, string language = "zh")
    {
        var visitor = await ArrivesAsync(platform, browser, language);
        await visitor.SignInAsync(account);
        return visitor;
    }

    /// <summary>Signs in and waits for the back office.</summary>
    public async Task SignInAsync(string account)
    {
        await Page.GotoAsync("/sign-in?from=/desk");
        await Page.Locator("input[name=Account]").FillAsync(account);
        await Page.Locator("input[type=password]").FillAsync(Platform.Password);
        await Page.Locator("form:has(input[type=password]) button[type=submit]").ClickAsync();
        await Page.Locator("main h1").First.WaitForAsync();
    }

    /// <summary>Opens a page and waits until it shows its heading and nothing is loading.</summary>
    public async Task OpenAsync(string address)
    {
        await Page.GotoAsync(address);
        await Page.Locator("main h1").First.WaitForAsync();
        await SettledAsync();
    }

    /// <summary>Until nothing has been loading for a moment.</summary>
    public Task SettledAsync() => Page.WaitForFunctionAsync(
        """
        () => {
          const loading = document.querySelector('[aria-busy=true], .loading, .ant-skeleton-active, .ant-spin-spinning');
          window.calm = loading ? 0 : (window.calm ?? 0) + 1;
          return window.calm > 2;
        }
        """,
        null,
        new() { PollingInterval = 50 });

    /// <summary>Keeps a picture of the page under <c>artifacts/screenshots/</c>, for people to look at.</summary>
    public Task PictureAsync(string name, bool whole = false) => Page.ScreenshotAsync(new()
    {
        Path = Path.Combine(Repository.Root, "artifacts", "screenshots", $"{name}.jpg"),
        Type = ScreenshotType.Jpeg,
        Quality = 70,
        FullPage = whole,
    });

    /// <summary>Nothing went wrong behind the visitor's back.</summary>
    public void NothingFailed() => faults.ShouldBeEmpty();

    /// <summary>What went wrong so far, where a test means it to.</summary>
    public IReadOnlyCollection<string> TakeFaults()
    {
        var taken = faults.ToArray();
        faults.Clear();
        return taken;
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
