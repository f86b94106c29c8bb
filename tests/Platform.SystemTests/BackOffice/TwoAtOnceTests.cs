using Platform.SystemTests.Running;

namespace Platform.SystemTests.BackOffice;

/// <summary>Two people on one case, and a session that ends while something is being typed: nobody loses a word.</summary>
[Collection(PlatformCollection.Name)]
public sealed class TwoAtOnceTests(RunningPlatform platform, Browser browser)
{
    private const string County = "152224";
    private const string Office = $"establishment-office@{County}";
    private const string Typed = "需要补充“三定”规定的原文。";

    [Fact]
    public async Task Whoever_comes_second_is_told_what_happened_and_loses_nothing_typed()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await new DutyStory(platform, County).SubmittedAsync();
        await using var second = await Visitor.SignedInAsync(platform, browser, Office);
        await second.Page.GotoAsync($"/desk/cases/{duty.Id}?act=return-for-correction");
        var reason = second.Page.Locator("[id='act-return-for-correction_reason']");
        await reason.FillAsync(Typed);

        await using var first = await Visitor.SignedInAsync(platform, browser, $"establishment-office.2@{County}");
        await first.Page.GotoAsync($"/desk/cases/{duty.Id}?act=receive");
        await ActForm.SendAsync(first.Page);

        // The second one did nothing: the page learned of it by itself.
        await second.Page.GetByText("您填写期间，事项有了新的办理情况").WaitForAsync();
        await second.Page.Locator(".act-form").GetByText("受理").First.WaitForAsync();
        (await reason.InputValueAsync()).ShouldBe(Typed);
        await second.PictureAsync("two-at-once");
        second.NothingFailed();
        first.NothingFailed();
    }

    [Fact]
    public async Task A_session_that_ends_while_typing_takes_no_draft_along()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        await using var clerk = await Visitor.SignedInAsync(platform, browser, $"agriculture-bureau.2@{County}");
        await clerk.OpenAsync("/desk/apply?procedure=XA-1");
        await clerk.Page.Locator(".chosen button").First.ClickAsync();
        await clerk.Page.WaitForURLAsync(new System.Text.RegularExpressions.Regex("/desk/applications/[0-9a-f-]{36}"));
        await ApplicationForm.FillAsync(clerk.Page, "title", "秸秆禁烧日常巡查");
        await clerk.Page.GetByText("已保存").First.WaitForAsync();

        await using (var portal = await platform.DatabaseAsync("portal"))
        await using (var end = portal.CreateCommand())
        {
            end.CommandText = "delete from sessions where account = (select id from accounts where name = @name)";
            end.Parameters.AddWithValue("name", $"agriculture-bureau.2@{County}");
            (await end.ExecuteNonQueryAsync()).ShouldBeGreaterThan(0);
        }

        await ApplicationForm.FillAsync(clerk.Page, "grounds", "就近巡查，发现火点及时处置。");
        await clerk.Page.GetByText("登录已失效").WaitForAsync();
        await clerk.PictureAsync("session-ended");
        await clerk.Page.Locator(".ant-modal input[type=password]").FillAsync(platform.Password);
        await clerk.Page.Locator(".ant-modal button[type=submit]").ClickAsync();
        await clerk.Page.GetByText("登录已失效").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        await clerk.Page.GetByText("已保存").First.WaitForAsync();
        await clerk.Page.ReloadAsync();
        (await clerk.Page.Locator("[id='input-title']").InputValueAsync()).ShouldBe("秸秆禁烧日常巡查");
        (await clerk.Page.Locator("[id='input-grounds']").InputValueAsync()).ShouldBe("就近巡查，发现火点及时处置。");
        clerk.TakeFaults().ShouldAllBe(f => f.Contains("401"));
    }
}
