using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.BackOffice;

/// <summary>A duty's way through the pages: every official in a window of their own, who fills in forms and presses buttons.</summary>
/// <param name="pictures">Folder of the pictures taken on the way, under <c>artifacts/screenshots/</c>.</param>
internal sealed class Journey(RunningPlatform platform, Browser browser, string pictures) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Visitor> officials = [];
    private int taken;

    /// <summary>The official's window; whoever is first has signed in by the sign-in page.</summary>
    public async Task<Visitor> AsAsync(string account)
    {
        if (!officials.TryGetValue(account, out var official))
        {
            officials[account] = official = officials.IsEmpty
                ? await Visitor.SignedInAsync(platform, browser, account)
                : await Visitor.WithSessionAsync(platform, browser, account);
        }

        return official;
    }

    /// <summary>Chooses a procedure under 新的申请, fills in its form, checks it and hands it in; the id of the case.</summary>
    public async Task<Guid> AppliesAsync(string account, string procedure, params (string Key, object Value)[] form)
    {
        var official = await AsAsync(account);
        await official.OpenAsync($"/desk/apply?procedure={procedure}");
        await official.Page.Locator(".chosen button").First.ClickAsync();
        await official.Page.WaitForURLAsync(new Regex("/desk/applications/[0-9a-f-]{36}"));
        foreach (var (key, value) in form)
        {
            await ApplicationForm.FillAsync(official.Page, key, value);
        }

        await ApplicationForm.FillRestAsync(official.Page);
        return await HandsInAsync(official);
    }

    /// <summary>Changes what was sent back, and hands it in again.</summary>
    public async Task CorrectsAsync(string account, Guid id, params (string Key, object Value)[] form)
    {
        var official = await AsAsync(account);
        await official.OpenAsync($"/desk/applications/{id}");
        foreach (var (key, value) in form)
        {
            await ApplicationForm.FillAsync(official.Page, key, value);
        }

        await HandsInAsync(official);
    }

    /// <summary>Opens the case, does the act by its form, and reads that it is done.</summary>
    public async Task<Visitor> ActsAsync(string account, Guid id, string act, params (string Field, object Value)[] with)
    {
        var official = await OpensAsync(account, id, act);
        await ActForm.FillAsync(official.Page, act, with);
        await official.Page.Locator(".acts").EvaluateAsync("e => e.scrollIntoView()");
        await PictureAsync(official, act);
        await ActForm.SendAsync(official.Page);
        return official;
    }

    /// <summary>Opens the case with the act's form.</summary>
    public async Task<Visitor> OpensAsync(string account, Guid id, string act)
    {
        var official = await AsAsync(account);
        await official.Page.GotoAsync($"/desk/cases/{id}?act={act}");
        await official.Page.Locator(".act-form").WaitForAsync();
        return official;
    }

    /// <summary>A picture of what the official sees now, numbered in the journey's order.</summary>
    public async Task PictureAsync(Visitor official, string name)
    {
        var picture = $"{++taken:00}-{name}";
        await official.PictureAsync($"{pictures}/{picture}");
        if (Environment.GetEnvironmentVariable("WRITE_PICTURES") is not null && File.Exists(Documented(picture)))
        {
            await official.Page.ScreenshotAsync(new() { Path = Documented(picture) });
        }
    }

    /// <summary>Where the documents show it, if they do.</summary>
    private static string Documented(string picture) => Path.Combine(Repository.Root, "docs", "images", "journey", $"{picture}.png");

    /// <summary>Nothing went wrong behind anybody's back.</summary>
    public void NothingFailed()
    {
        foreach (var official in officials.Values)
        {
            official.NothingFailed();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var official in officials.Values)
        {
            await official.DisposeAsync();
        }
    }

    private async Task<Guid> HandsInAsync(Visitor official)
    {
        var page = official.Page;
        await page.EvaluateAsync("scrollTo(0, 0)");
        await PictureAsync(official, "form");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^核对并") }).ClickAsync();
        await page.Locator(".reviewing").WaitForAsync();
        await PictureAsync(official, "summary");
        await page.Locator(".reviewing .bar .ant-btn-primary").ClickAsync();
        await page.Locator(".ant-popconfirm .ant-btn-primary").ClickAsync();
        await page.GetByText(new Regex("〔20\\d\\d〕\\d+号")).First.WaitForAsync();
        await PictureAsync(official, "handed-in");
        return Guid.Parse(Regex.Match(page.Url, "[0-9a-f-]{36}").Value);
    }
}
