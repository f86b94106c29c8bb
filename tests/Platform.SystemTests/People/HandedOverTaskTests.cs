using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.People;

/// <summary>交办: two officials of one body, and a case in the hands of one of them.</summary>
[Collection(PlatformCollection.Name)]
public sealed class HandedOverTaskTests(RunningPlatform platform)
{
    private const string First = "establishment-office@152224";
    private const string Second = "establishment-office.2@152224";

    [Fact]
    public async Task An_account_of_the_body_acts_for_it_as_the_first_one_does()
    {
        var session = await (await platform.AsAsync(Second)).GetAsync("/api/session");
        (session.GetProperty("account").GetString(), session.GetProperty("body").GetString()).ShouldBe((Second, First));
        (await (await platform.AsAsync(Second)).GetAsync("/api/colleagues")).EnumerateArray()
            .Select(c => c.GetProperty("account").GetString())
            .ShouldBe([First, Second], ignoreOrder: true);
        var duty = await DutyAsync();
        await duty.ActAsync(Second, "receive", new { });
        (await JournalAsync(duty, "receive")).ShouldBe((First, Second, null));
    }

    [Fact]
    public async Task A_task_handed_to_one_official_is_refused_to_the_other()
    {
        var duty = await DutyAsync();
        (await HandAsync(duty, First, Second)).GetProperty("to").GetString().ShouldBe(Second);

        (await TaskAsync(duty, First, "")).ShouldBe(Second);
        (await TaskAsync(duty, First, "&mine=true")).ShouldBeNull();
        (await TaskAsync(duty, Second, "&mine=true")).ShouldBe(Second);
        (await CaseAsync(duty, First)).ShouldBe((Second, false));
        (await CaseAsync(duty, Second)).ShouldBe((Second, true));

        var refusal = await RefusalAsync(await duty.TryAsync(First, "receive", new { }));
        (refusal.Rule, refusal.Article).ShouldBe(("OnlyTheOfficialInChargeActs", "XA 第九条"));
        refusal.Title.ShouldContain($"“{Second}”");
        await duty.ActAsync(Second, "receive", new { });
    }

    [Fact]
    public async Task Taking_over_and_giving_back_are_recorded()
    {
        var duty = await DutyAsync();
        await HandAsync(duty, First, Second);
        await HandAsync(duty, First, First);
        await HandAsync(duty, First, First);
        using var back = await (await platform.AsAsync(Second)).SendAsync(HttpMethod.Delete, Address(duty));
        back.StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var answer = await (await platform.AsAsync(First)).GetAsync(Address(duty));
        answer.TryGetProperty("assignedTo", out _).ShouldBeFalse("it is the whole body's again");
        answer.GetProperty("history").EnumerateArray()
            .Select(a => (Text(a, "to"), Text(a, "by"), Text(a, "reason"), Text(a, "endedBy")))
            .ShouldBe([(First, First, "熟悉情况", Second), (Second, First, "熟悉情况", First)]);
        await duty.ActAsync(First, "receive", new { });
    }

    [Theory]
    [InlineData("government-office@152224")]
    [InlineData("establishment-office.2@152221")]
    [InlineData("establishment-office.9@152224")]
    [InlineData("")]
    public async Task A_task_stays_within_the_body(string to)
    {
        var duty = await DutyAsync();
        using var answer = await (await platform.AsAsync(First)).SendAsync(HttpMethod.Post, Address(duty), new { to });
        (await RefusalAsync(answer)).Rule.ShouldBe("TasksStayWithinTheBody");
    }

    [Fact]
    public async Task What_one_body_arranges_is_not_another_bodys_affair()
    {
        var duty = await DutyAsync();
        await HandAsync(duty, First, Second);
        await duty.ActAsync(Second, "receive", new { });
        var township = $"township@{duty.Townships[0]}";
        (await CaseAsync(duty, township)).AssignedTo.ShouldBeNull();
        await duty.ActAsync(township, "give-opinion", new { opinion = "CanUndertake" });
        (await (await platform.AsAsync(township)).GetAsync(Address(duty))).GetProperty("history").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Of_two_who_take_over_at_once_one_has_it()
    {
        var duty = await DutyAsync();
        var officials = new[] { (await platform.AsAsync(First), First), (await platform.AsAsync(Second), Second) };
        var answers = await Task.WhenAll(officials.Select(o => o.Item1.SendAsync(HttpMethod.Post, Address(duty), new { to = o.Item2 })));
        answers.Select(a => a.StatusCode).Except([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed]).ShouldBeEmpty();
        var history = (await officials[0].Item1.GetAsync(Address(duty))).GetProperty("history").EnumerateArray().ToList();
        history.Count(a => !a.TryGetProperty("endedAt", out _)).ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_has_no_part_in_the_case_does_not_find_it()
    {
        var duty = await DutyAsync();
        foreach (var account in (string[])["establishment-office@152221", "establishment-office.2@152221", "health-commission@152224"])
        {
            var stranger = await platform.AsAsync(account);
            foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Post, HttpMethod.Delete])
            {
                using var answer = await stranger.SendAsync(method, Address(duty), method == HttpMethod.Post ? new { to = account } : null);
                answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{account} {method}");
            }
        }
    }

    private static string Address(DutyStory duty) => $"/api/review/cases/{duty.Id}/assignment";

    private static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static async Task<(string? Rule, string? Article, string Title)> RefusalAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, await answer.Content.ReadAsStringAsync());
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return (Text(problem, "rule"), Text(problem, "article"), problem.GetProperty("title").GetString()!);
    }

    private async Task<DutyStory> DutyAsync()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        return await new DutyStory(platform).SubmittedAsync();
    }

    private async Task<JsonElement> HandAsync(DutyStory duty, string by, string to)
    {
        using var answer = await (await platform.AsAsync(by)).SendAsync(HttpMethod.Post, Address(duty), new { to, reason = "熟悉情况" });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Who has the case, in an account's task list; null where it is not there.</summary>
    private async Task<string?> TaskAsync(DutyStory duty, string account, string filter)
    {
        var tasks = await (await platform.AsAsync(account)).GetAsync($"/api/review/tasks?size=100{filter}");
        tasks.GetProperty("total").GetInt32().ShouldBeLessThanOrEqualTo(100);
        return tasks.GetProperty("items").EnumerateArray()
            .Where(t => t.GetProperty("id").GetGuid() == duty.Id)
            .Select(t => Text(t, "assignedTo")).SingleOrDefault();
    }

    /// <summary>Who has the case, and whether the reader may receive it.</summary>
    private async Task<(string? AssignedTo, bool MayReceive)> CaseAsync(DutyStory duty, string account)
    {
        var seen = await (await platform.AsAsync(account)).GetAsync($"/api/review/cases/{duty.Id}");
        return (Text(seen, "assignedTo"), seen.GetProperty("acts").EnumerateArray().Any(a => a.GetString() == "receive"));
    }

    private async Task<(string? Body, string? Account, string? OnBehalfOf)> JournalAsync(DutyStory duty, string act)
    {
        var rows = await (await platform.AsAsync(First)).GetAsync($"/api/review/cases/{duty.Id}/journal");
        var row = rows.EnumerateArray().Single(r => Text(r, "act") == act);
        return (Text(row, "body"), Text(row, "account"), Text(row, "onBehalfOf"));
    }
}
