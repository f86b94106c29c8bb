using System.Net;
using System.Text.Json;
using Microsoft.Playwright;
using Platform.SystemTests.BackOffice;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Accounts;

/// <summary>Sign-in by the organization's own provider, with an independent one.</summary>
[Collection(PlatformCollection.Name)]
public sealed class SingleSignOnTests(RunningPlatform platform, Browser browserOfAll) : IAsyncLifetime
{
    private readonly Administering administering = new(platform);
    private OidcProvider provider = null!;
    private AnotherPortal portal = null!;

    public async Task InitializeAsync()
    {
        provider = await OidcProvider.StartAsync();
        portal = await AnotherPortal.StartAsync(platform, provider.Settings);
    }

    public async Task DisposeAsync()
    {
        await portal.DisposeAsync();
        await provider.DisposeAsync();
    }

    [Fact]
    public async Task Whoever_the_provider_knows_and_an_account_is_named_after_is_signed_in()
    {
        var (name, _) = await administering.ActivatedAsync();
        using var browser = Browser();
        (await (await browser.GetAsync("/sign-in")).Content.ReadAsStringAsync()).ShouldContain("统一身份认证登录");

        var welcome = await provider.SignInAsync(browser, portal.Address, name, "/duties?page=2");
        welcome.StatusCode.ShouldBe(HttpStatusCode.OK);
        welcome.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/sign-in/welcome");
        welcome.Headers.GetValues("Refresh").Single().ShouldBe("0; url=/duties?page=2");

        var session = JsonSerializer.Deserialize<JsonElement>(await browser.GetStringAsync("/api/session"));
        (session.GetProperty("account").GetString(), session.GetProperty("mustChangePassword").GetBoolean()).ShouldBe((name, false));
        (await browser.GetAsync("/api/review/tasks")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await administering.JournalAsync(name))[0].ShouldBe("SignedInByProvider");
    }

    [Fact]
    public async Task A_browser_has_its_session_as_soon_as_it_is_back()
    {
        var (name, _) = await administering.ActivatedAsync();
        var page = await browserOfAll.Chromium.NewPageAsync();
        page.SetDefaultTimeout(90_000);
        await page.GotoAsync(new Uri(portal.Address, "/sign-in?from=%2Fpassword").ToString());
        await page.Locator("#provider").ClickAsync();
        await page.Locator("input[name=login]").FillAsync(name);
        await page.Locator("input[name=password]").FillAsync("anything");
        await page.Locator("button[type=submit]").ClickAsync();
        await page.WaitForURLAsync(new Uri(portal.Address, "/password").ToString());
        (await page.Locator("h1").TextContentAsync()).ShouldBe("修改口令");
        (await page.Context.CookiesAsync()).Single(c => c.Name == "duty-session").SameSite.ShouldBe(SameSiteAttribute.Strict);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_here()
    {
        var (name, _) = await administering.ActivatedAsync();
        using var browser = Browser();
        await provider.SignInAsync(browser, portal.Address, name);
        browser.DefaultRequestHeaders.Add("X-Requested-With", "duty");
        (await browser.DeleteAsync("/api/session")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await browser.GetAsync("/api/session")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Whoever_the_provider_knows_and_the_platform_does_not_is_told_so_and_gets_no_account()
    {
        var stranger = Administering.NewName();
        using var browser = Browser();
        var refused = await provider.SignInAsync(browser, portal.Address, stranger);
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("本平台没有与之对应的可用账号");
        (await browser.GetAsync("/api/session")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await (await administering.SystemAsync()).GetAsync($"/api/accounts?q={stranger}")).GetProperty("total").GetInt32().ShouldBe(0);
        (await administering.JournalAsync(stranger)).ShouldBe(["SingleSignOnRefused"]);
    }

    [Fact]
    public async Task An_account_that_waits_or_is_closed_is_not_let_in_by_the_provider_either()
    {
        var name = await administering.MadeAsync();
        using var browser = Browser();
        (await provider.SignInAsync(browser, portal.Address, name)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await administering.JournalAsync(name))[0].ShouldBe("SingleSignOnRefused");
        using var demonstration = Browser();
        (await provider.SignInAsync(demonstration, portal.Address, "justice-bureau@152222"))
            .StatusCode.ShouldBe(HttpStatusCode.Forbidden, "this portal shows no demonstration");
    }

    [Fact]
    public async Task An_answer_that_nobody_asked_for_is_refused()
    {
        using var browser = Browser();
        var answer = await browser.GetAsync("/sign-in/provider/answer?code=invented&state=invented");
        answer.Headers.Location!.ToString().ShouldBe("/sign-in?refused=Failed");
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_leaves_the_password()
    {
        await using var alone = await AnotherPortal.StartAsync(
            platform, ("SingleSignOn__Authority", "http://127.0.0.1:1"), ("SingleSignOn__ClientId", "duty-platform"));
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = alone.Address };
        (await browser.GetAsync("/sign-in/provider")).Headers.Location!.ToString().ShouldBe("/sign-in?refused=Away");
        (await browser.GetAsync("/sign-in?refused=Away")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task Where_none_is_configured_there_is_no_way_to_one()
    {
        using var browser = platform.Browser();
        (await (await browser.GetAsync("/sign-in")).Content.ReadAsStringAsync()).ShouldNotContain("统一身份认证");
        (await browser.GetAsync("/sign-in/provider")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>With cookies; it follows no redirect by itself.</summary>
    private HttpClient Browser() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = portal.Address };
}
