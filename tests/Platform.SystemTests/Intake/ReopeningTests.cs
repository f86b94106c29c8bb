using System.Net;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Intake;

/// <summary>A refused case is taken up again by a new application that cites it.</summary>
[Collection(PlatformCollection.Name)]
public sealed class ReopeningTests(RunningPlatform platform)
{
    private readonly Applying applying = new(platform);

    [Fact]
    public async Task A_refused_case_is_cited_by_the_new_one_and_both_show_it()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var refused = await DeniedAsync();
        var again = await applying.DraftAsync(refused.Title, [.. refused.Townships], reopens: refused.Id);
        var submitted = await applying.SubmitAsync(again);
        submitted.StatusCode.ShouldBe(HttpStatusCode.OK, await submitted.Content.ReadAsStringAsync());
        (await applying.ApplicationAsync(again)).GetProperty("reopens").GetGuid().ShouldBe(refused.Id);
        (await applying.ApplicationAsync(refused.Id))
            .GetProperty("reopenedBy").EnumerateArray().Select(id => id.GetGuid()).ShouldBe([again]);
    }

    [Fact]
    public async Task Only_ones_own_refused_case_is_taken_up_again()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        const string Rule = "OnlyRefusedCasesAreTakenUpAgain";
        var underWay = await applying.DraftAsync(Applying.NewTitle());
        (await applying.SubmitAsync(underWay)).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var cited in (Guid[])[underWay, Guid.CreateVersion7()])
        {
            var citing = await applying.SubmitAsync(await applying.DraftAsync(Applying.NewTitle(), reopens: cited));
            (await Applying.RefusalOf(citing)).ShouldBe((HttpStatusCode.UnprocessableEntity, Rule));
        }

        var refused = await DeniedAsync();
        const string Other = "forestry-bureau@152224";
        var foreign = await applying.SubmitAsync(await applying.DraftAsync(Applying.NewTitle(), reopens: refused.Id, by: Other), Other);
        (await Applying.RefusalOf(foreign)).ShouldBe((HttpStatusCode.UnprocessableEntity, Rule));
    }

    private async Task<DutyStory> DeniedAsync()
    {
        var duty = await new DutyStory(platform).SubmittedAsync();
        await duty.ActAsync(duty.Office, "receive", new { });
        await duty.ActAsync(duty.Office, "schedule-conference", new { day = "2024-11-18", place = "会议室" });
        foreach (var township in duty.Townships)
        {
            await duty.ActAsync($"township@{township}", "give-opinion", new { opinion = "CannotUndertake", reason = "力量不足" });
        }

        string[] members = ["establishment-office", "government-office", "justice-bureau", "data-bureau", "agriculture-bureau"];
        await duty.ActAsync(duty.Office, "conclude-conference", new
        {
            outcome = "Deny",
            minutes = "乡镇无力承接，不予准入。",
            reason = "乡镇无力承接。",
            attended = members.Select(m => $"{m}@152224").Concat(duty.Townships.Select(t => $"township@{t}")),
        });
        await Eventually.GetAsync(
            async () => (await applying.ApplicationAsync(duty.Id)).GetProperty("state").GetString() == "Closed" ? "closed" : null,
            "intake knows that the case is closed");
        return duty;
    }
}
