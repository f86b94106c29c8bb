using System.Net;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Live;

/// <summary>Open pages learn of what others do, whichever replica did it and whichever they listen to.</summary>
[Collection(PlatformCollection.Name)]
public sealed class LiveTests(RunningPlatform platform)
{
    /// <summary>With two replicas taken in turn, more than enough for both to have listeners.</summary>
    private const int Streams = 6;

    [Fact]
    public async Task Every_open_page_of_a_body_concerned_hears_of_an_act_and_no_other_does()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await new DutyStory(platform).SubmittedAsync();
        var (office, foreigner) = (await platform.AsAsync(duty.Office), await platform.AsAsync("establishment-office@152221"));
        var open = new List<EventStream>();
        for (var i = 0; i < Streams; i++)
        {
            open.Add(await EventStream.OpenAsync(office, $"?case={duty.Id}"));
        }

        using var foreign = await EventStream.OpenAsync(foreigner, $"?case={duty.Id}");
        foreach (var stream in open)
        {
            stream.MediaType.ShouldBe("text/event-stream");
            await stream.HearsAsync("case", Version(duty.Id, 1));
        }

        await duty.ActAsync(duty.Office, "receive", new { });
        await duty.ActAsync($"township@{duty.Townships[0]}", "give-opinion", new { opinion = "CanUndertake" });
        foreach (var stream in open)
        {
            await stream.HearsAsync("tasks");
            await stream.HearsAsync("case", Version(duty.Id, 3));
        }

        foreign.HeardAny("case").ShouldBeFalse("a case of another county");
        open.ForEach(s => s.Dispose());
    }

    [Fact]
    public async Task A_hand_over_is_heard_within_the_body()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await new DutyStory(platform, "152223").SubmittedAsync();
        var office = await platform.AsAsync(duty.Office);
        using var mine = await EventStream.OpenAsync(office);

        using var handed = await office.SendAsync(HttpMethod.Post, $"/api/review/cases/{duty.Id}/assignment", new { to = duty.Office });
        handed.StatusCode.ShouldBe(HttpStatusCode.OK, await handed.Content.ReadAsStringAsync());

        await mine.HearsAsync("tasks");
    }

    [Fact]
    public async Task A_browser_that_comes_back_looks_again()
    {
        using var stream = await EventStream.OpenAsync(await platform.AsAsync("agriculture-bureau@152222"), lastEventId: "4");
        await stream.HearsAsync("tasks");
    }

    [Fact]
    public async Task An_administrator_who_sees_no_county_listens_in_vain()
    {
        using var stream = await EventStream.OpenAsync(
            await platform.AsAsync("security-administrator@152200"), $"?case={Guid.CreateVersion7()}");
        stream.MediaType.ShouldBe("text/event-stream");
        stream.HeardAny("case").ShouldBeFalse();
    }

    private static string Version(Guid id, int version) => $$"""{"id":"{{id}}","version":{{version}}}""";
}
