using System.Text.Json;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Procedures;

/// <summary>A regulation is amended while cases are open.</summary>
[Collection(PlatformCollection.Name)]
public sealed class EditionTests(RunningPlatform platform)
{
    [Fact]
    public async Task A_case_opened_under_one_edition_ends_under_it_after_the_pack_has_a_newer_one()
    {
        await platform.TimeIsAsync("2030-12-27T09:00");
        var old = await new DutyStory(platform, "152223").SubmittedAsync();
        await platform.TimeIsAsync("2031-01-03T09:00");
        var young = await new DutyStory(platform, "152223").SubmittedAsync();

        EditionAndDays(await old.CaseAsync()).ShouldBe(("2024-06-19", 10));
        EditionAndDays(await young.CaseAsync()).ShouldBe((NewerEdition.Date, NewerEdition.ConferenceDays));

        await old.ActAsync(old.Office, "receive", new { });
        await old.ActAsync(old.Office, "schedule-conference", new { day = "2031-01-06", place = "会议室" });
        await platform.TimeIsAsync("2031-01-06T15:00");
        string[] members = ["establishment-office", "government-office", "justice-bureau", "data-bureau"];
        await old.ActAsync(old.Office, "conclude-conference", new
        {
            outcome = "Deny",
            minutes = "不予准入。",
            reason = "依据不足",
            attended = members.Select(m => $"{m}@152223"),
        });
        var ended = await old.CaseAsync();
        (ended.GetProperty("state").GetString(), EditionAndDays(ended)).ShouldBe(("Denied", ("2024-06-19", 10)));
        (await old.VerificationAsync()).GetProperty("verified").GetBoolean().ShouldBeTrue();
    }

    private static (string? Edition, int Days) EditionAndDays(JsonElement found) =>
        (found.GetProperty("edition").GetString(), found.GetProperty("clocks")[0].GetProperty("workingDays").GetInt32());
}
