using System.Net;
using System.Text.RegularExpressions;

namespace Platform.Tests.Portal;

/// <summary>Every public page in Chinese or English, in normal or large type, as the visitor chose, without scripts.</summary>
public sealed partial class ReadingTests(ReadingTests.Running running) : IClassFixture<ReadingTests.Running>
{
    private readonly PortalHost portal = running.Portal;

    public static readonly TheoryData<string> Pages =
        [
            "/", "/procedures", "/procedures/152200/XA-1", "/procedures/450323/LC-2", "/regulations", "/regulations/JQ", "/check",
            "/suggestions", "/about", "/developers", "/nowhere",
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Without_a_choice_a_page_is_Chinese_in_normal_type(string path)
    {
        var (_, page) = await portal.GetAsync(path);
        page.ShouldContain("<html lang=\"zh-CN\">");
        page.ShouldNotContain("large.css");
        page.ShouldContain("大字版（适老）");
        page.ShouldContain("<a href=\"?lang=en\" lang=\"en\" hreflang=\"en\">English</a>");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task In_English_only_what_is_marked_as_Chinese_is_Chinese(string path)
    {
        var page = await PageAsync(path, "duty-lang=en");
        page.ShouldContain("<html lang=\"en\">");
        Unmarked(page[page.IndexOf("<body", StringComparison.Ordinal)..]).Where(text => Han().IsMatch(text)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Large_type_is_kept_over_pages_and_leads_back(string path)
    {
        var page = await PageAsync(path, "duty-view=large");
        page.ShouldContain("<html lang=\"zh-CN\" class=\"large\">");
        page.ShouldContain("large.css");
        page.ShouldContain("<a href=\"?view=normal\">回到普通版</a>");
    }

    [Theory]
    [InlineData("/about?lang=en", "duty-lang=en")]
    [InlineData("/about?view=large", "duty-view=large")]
    [InlineData("/nowhere?lang=en", "duty-lang=en")]
    public async Task What_the_address_asks_for_holds_at_once_and_is_kept(string address, string cookie)
    {
        using var answer = await portal.Http.GetAsync(address);
        answer.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ShouldStartWith(cookie);
        (await answer.Content.ReadAsStringAsync())
            .ShouldContain(cookie.EndsWith("en", StringComparison.Ordinal) ? "<html lang=\"en\">" : "class=\"large\"");
    }

    [Theory]
    [InlineData("/about?lang=xx&view=huge")]
    [InlineData("/about")]
    public async Task Nothing_is_kept_that_was_not_chosen(string address)
    {
        using var answer = await portal.Http.GetAsync(address);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task A_choice_keeps_the_rest_of_the_address_and_leads_nowhere_else()
    {
        (await portal.GetAsync("/check?code=a%26b&lang=en")).Body.ShouldContain("href=\"?code=a%26b&amp;lang=zh\"");
        (await portal.GetAsync($"{portal.Http.BaseAddress}/evil.example/?x=1")).Body.ShouldNotContain("//evil.example");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_has_one_heading_landmarks_and_a_way_past_the_menu(string path)
    {
        var (_, page) = await portal.GetAsync(path);
        page.ShouldSatisfyAllConditions(
            () => Regex.Count(page, "<h1").ShouldBe(1),
            () => Regex.Count(page, "<main id=\"main\"").ShouldBe(1),
            () => page.ShouldContain("<a class=\"skip\" href=\"#main\">"),
            () => Regex.Matches(page, " id=\"([^\"]+)\"").Select(m => m.Groups[1].Value).ShouldBeUnique(),
            () => page.ShouldNotContain("<script"),
            () => page.ShouldNotContain(" style="));
    }

    private async Task<string> PageAsync(string path, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Cookie", cookie);
        using var answer = await portal.Http.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>A page's text that stands in no element marked as Chinese.</summary>
    private static IEnumerable<string> Unmarked(string page)
    {
        var open = new Stack<(string Name, bool Chinese)>([("", false)]);
        foreach (Match part in Parts().Matches(page))
        {
            if (part.Groups["text"].Success && !open.Peek().Chinese)
            {
                yield return WebUtility.HtmlDecode(part.Value);
            }
            else if (part.Groups["end"].Success && open.Peek().Name == part.Groups["end"].Value)
            {
                open.Pop();
            }
            else if (part.Groups["start"] is { Success: true, Value: var name }
                && name is not ("input" or "meta" or "link")
                && !part.Value.EndsWith("/>", StringComparison.Ordinal))
            {
                open.Push((name, open.Peek().Chinese || part.Value.Contains(" lang=\"zh-CN\"", StringComparison.Ordinal)));
            }
        }
    }

    /// <summary>One portal for all of these tests.</summary>
    public sealed class Running : IAsyncLifetime
    {
        internal PortalHost Portal { get; private set; } = null!;

        public async Task InitializeAsync() => Portal = await PortalHost.StartAsync(null);

        public async Task DisposeAsync() => await Portal.DisposeAsync();
    }

    [GeneratedRegex("</(?<end>[a-z0-9]+)>|<(?<start>[a-z0-9]+)[^>]*>|(?<text>[^<]+)")]
    private static partial Regex Parts();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
