using System.Net.Http.Json;
using System.Text.Json;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.BackOffice;

/// <summary>
/// Every page, as a clerk at a desk and as somebody with a telephone sees it, in both languages: it opens without a fault, axe-core finds
/// nothing serious, nothing has to be scrolled sideways. Pictures go to <c>artifacts/screenshots/</c>.
/// </summary>
[Collection(PlatformCollection.Name)]
public sealed class EveryPageTests(RunningPlatform platform, Browser browser)
{
    private const string County = "152224";

    private static readonly (int Width, int Height)[] Sizes = [(1366, 768), (390, 844)];
    private static readonly string[] CaseTabs = ["opinions", "clocks", "journal", "diagram", "papers"];
    private static readonly string[] ConferenceTabs = ["attendance", "minutes", "journal"];

    [Fact]
    public async Task Every_page_opens_without_a_fault_and_anybody_can_read_it()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var things = await ThingsAsync();
        var findings = await Task.WhenAll(FindingsAsync("zh", things), FindingsAsync("en", things));
        findings.SelectMany(f => f).ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<string>> FindingsAsync(string language, Things things)
    {
        var findings = new List<string>();
        foreach (var (account, pages) in Pages(things))
        {
            await using var visitor = account is null
                ? await Visitor.ArrivesAsync(platform, browser, language)
                : await Visitor.WithSessionAsync(platform, browser, account, language);
            foreach (var (name, address) in pages)
            {
                await visitor.Page.SetViewportSizeAsync(Sizes[0].Width, Sizes[0].Height);
                await visitor.OpenAsync(address);
                foreach (var (width, height) in Sizes)
                {
                    findings.AddRange((await LookedAtAsync(visitor, $"{language}-{width}/{name}", width, height))
                        .Select(f => $"{name} {language} {width}: {f}"));
                }
            }
        }

        return findings;
    }

    private static async Task<IReadOnlyList<string>> LookedAtAsync(Visitor visitor, string picture, int width, int height)
    {
        await visitor.Page.SetViewportSizeAsync(width, height);
        await visitor.SettledAsync();
        await visitor.PictureAsync($"pages/{picture}", whole: true);
        var wide = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        // The same parts in both languages.
        var findings = picture.StartsWith("zh", StringComparison.Ordinal) ? await visitor.Page.SeriousFindingsAsync() : [];
        return [.. findings, .. wide > width ? [$"{wide} wide"] : Array.Empty<string>(), .. visitor.TakeFaults()];
    }

    private sealed record Things(Guid Open, Guid Listed, Guid Returned, Guid Entry, Guid Draft, Guid Conference);

    private static IEnumerable<(string? Account, IReadOnlyList<(string Name, string Address)> Pages)> Pages(Things t)
    {
        yield return (null,
        [
            ("home", "/"), ("duties", "/duties"), ("duty", $"/duties/{t.Entry}"), ("duties-large", "/duties?view=large"),
            ("duty-large", $"/duties/{t.Entry}?view=large"), ("home-large", "/?view=large"), ("check", "/check?view=normal"),
            ("regulations", "/regulations"), ("regulation", "/regulations/XA"), ("open-procedures", "/procedures"),
            ("open-procedure", "/procedures/152200/XA-1"), ("public-suggestions", "/suggestions"), ("about", "/about"),
            ("developers", "/developers"), ("sign-in", "/sign-in"),
        ]);
        yield return ($"establishment-office@{County}",
        [
            ("desk", "/desk"), ("desk-done", "/desk?tab=done"), ("cases", "/desk/cases"), ("desk-started", "/desk?tab=started"),
            ("case", $"/desk/cases/{t.Open}"), ("case-listed", $"/desk/cases/{t.Listed}"),
            .. CaseTabs.Select(tab => ($"case-{tab}", $"/desk/cases/{t.Open}?tab={tab}")),
            .. ConferenceTabs.Select(tab => ($"conference-{tab}", $"/desk/conferences/{t.Conference}?tab={tab}")),
            ("notices", "/desk/notices"), ("conferences", "/desk/conferences"), ("convene", "/desk/conferences/new"),
            ("conference", $"/desk/conferences/{t.Conference}"), ("topics", "/desk/topics"), ("decisions", "/desk/decisions"),
            ("lists", "/desk/lists"), ("entry", $"/desk/lists/{t.Entry}"), ("reports", "/desk/reports"),
            ("suggestions", "/desk/suggestions"), ("records", "/desk/records"), ("procedures", "/desk/procedures"),
            ("procedure", "/desk/procedures/152200/XA-1/2024-06-19"), ("bodies", "/desk/bodies"), ("calendar", "/desk/calendar"),
            ("me", "/desk/me"), ("nothing-here", "/desk/nothing-here"), ("password", "/password"),
        ]);
        yield return ($"agriculture-bureau@{County}",
            [
                ("apply", "/desk/apply"), ("applications", "/desk/applications"), ("draft", $"/desk/applications/{t.Draft}"),
                ("application", $"/desk/applications/{t.Open}"), ("correction", $"/desk/applications/{t.Returned}"),
            ]);
        yield return ($"township@{County}100", [("report", "/desk/reports"), ("case-township", $"/desk/cases/{t.Open}")]);
        yield return ("establishment-office@152200", [("desk-league", "/desk"), ("calendar-import", "/desk/calendar")]);
        yield return ("system-administrator@152200", [("accounts-system", "/desk/accounts")]);
        yield return ("security-administrator@152200", [("accounts-security", "/desk/accounts")]);
        yield return ("audit-administrator@152200",
            [("accounts-audit", "/desk/accounts"), ("journal", "/desk/accounts/journal"), ("verification", "/desk/verification")]);
    }

    /// <summary>A case with opinions, a listed duty, an application sent back, a draft and a conference.</summary>
    private async Task<Things> ThingsAsync()
    {
        var listed = await (await new DutyStory(platform, County).AwaitingApprovalAsync()).ApprovedAsync();
        await listed.ListedAsync();
        await platform.TimeIsAsync("2024-11-21T09:00");
        var open = await (await new DutyStory(platform, County).SubmittedAsync())
            .ActAsync($"establishment-office@{County}", "receive", new { });
        await open.ActAsync($"township@{County}101", "give-opinion", new { opinion = "CannotUndertake", reason = "人员不足，无执法资格。" });
        var returned = await new DutyStory(platform, County).SubmittedAsync();
        await returned.ActAsync($"establishment-office@{County}", "return-for-correction", new { reason = "工作期限未写明依据。" });
        var department = await platform.AsAsync($"agriculture-bureau@{County}");
        var office = await platform.AsAsync($"establishment-office@{County}");
        var draft = await department.SendAsync(
            HttpMethod.Post, "/api/intake/applications", new { procedure = "XA-1", form = new { title = "秸秆禁烧日常巡查" } });
        var topic = await (await platform.AsAsync($"township@{County}100")).SendAsync(
            HttpMethod.Post, "/api/review/conferences/topics", new { title = "经费拨付", text = "请会议研究经费拨付办法。" });
        var conference = await office.SendAsync(
            HttpMethod.Post, "/api/review/conferences", new { day = "2024-11-28", place = "会议室", items = new[] { await IdAsync(topic) } });
        var entries = await office.GetAsync($"/api/registry/entries?text={Uri.EscapeDataString(listed.Title)}");
        return new(
            open.Id, listed.Id, returned.Id, entries.GetProperty("items")[0].GetProperty("id").GetGuid(),
            await IdAsync(draft), await IdAsync(conference));
    }

    private static async Task<Guid> IdAsync(HttpResponseMessage answer)
    {
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }
}
