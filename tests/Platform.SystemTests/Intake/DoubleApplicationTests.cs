using System.Net;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Intake;

/// <summary>A duty is applied for once, and by whom the procedure names.</summary>
[Collection(PlatformCollection.Name)]
public sealed class DoubleApplicationTests(RunningPlatform platform)
{
    private const string Rule = "TheDutyIsNotAppliedForAlready";

    private readonly Applying applying = new(platform);

    [Fact]
    public async Task Of_two_that_apply_for_the_same_duty_at_once_one_is_refused()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var title = Applying.NewTitle();
        var first = await applying.DraftAsync(title, ["152224100", "152224101"]);
        var second = await applying.DraftAsync(
            $" {title.Replace('（', '(').Replace('）', ')')} ", ["152224101", "152224102"], by: "forestry-bureau@152224");
        var answers = await Task.WhenAll(applying.SubmitAsync(first), applying.SubmitAsync(second, "forestry-bureau@152224"));
        answers.Select(a => a.StatusCode).ShouldBe([HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity], ignoreOrder: true);
        (await Applying.RefusalOf(answers.Single(a => !a.IsSuccessStatusCode))).Rule.ShouldBe(Rule);
    }

    [Fact]
    public async Task What_is_under_way_for_some_townships_may_be_applied_for_others_and_again_after_its_end()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var title = Applying.NewTitle();
        var first = await applying.DraftAsync(title, ["152224100"]);
        (await applying.SubmitAsync(first)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await applying.SubmitAsync(await applying.DraftAsync(title, ["152224101"]))).StatusCode.ShouldBe(HttpStatusCode.OK);
        var again = await applying.DraftAsync(title, ["152224100"]);
        (await Applying.RefusalOf(await applying.SubmitAsync(again))).ShouldBe((HttpStatusCode.UnprocessableEntity, Rule));

        await CaseOf(first);
        var withdrawn = await (await platform.AsAsync(applying.Department)).SendAsync(
            HttpMethod.Post, $"/api/review/cases/{first}/withdraw", new { reason = "另行申请" }, 1);
        withdrawn.StatusCode.ShouldBe(HttpStatusCode.OK, await withdrawn.Content.ReadAsStringAsync());
        await Eventually.GetAsync(
            async () => (await applying.SubmitAsync(again)).IsSuccessStatusCode ? "taken" : null,
            "the duty may be applied for again after the withdrawal");
    }

    [Fact]
    public async Task A_body_finds_the_forms_it_may_fill_in_and_no_others()
    {
        var township = await platform.AsAsync("township@152224100");
        var forms = (await township.GetAsync("/api/intake/forms")).EnumerateArray()
            .Select(f => f.GetProperty("procedure").GetString()).ToList();
        forms.ShouldContain("XA-4");
        forms.ShouldNotContain("XA-1");
        var refused = await township.SendAsync(HttpMethod.Post, "/api/intake/applications", new { procedure = "XA-1" });
        (await Applying.RefusalOf(refused)).ShouldBe((HttpStatusCode.Forbidden, "OnlyDepartmentsApply"));
        (await applying.ApplicationAsync(await applying.DraftAsync(Applying.NewTitle())))
            .GetProperty("procedure").GetString().ShouldBe("XA-1");
    }

    [Fact]
    public async Task What_is_not_in_the_list_is_not_changed()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var department = await platform.AsAsync(applying.Department);
        var screened = await department.SendAsync(HttpMethod.Post, "/api/intake/applications/screenings", new
        {
            procedure = "XA-4",
            form = new
            {
                title = "巡查",
                entry = Guid.CreateVersion7(),
                change = "Cancel",
                department = applying.Department,
                townships = (string[])["152224100"],
            },
        });
        screened.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await screened.Content.ReadAsStringAsync()).ShouldContain("OnlyListedDutiesAreChanged");
    }

    private async Task CaseOf(Guid id)
    {
        var office = await platform.AsAsync(applying.Office);
        await Eventually.GetAsync(
            async () => (await office.SendAsync(HttpMethod.Get, $"/api/review/cases/{id}")).IsSuccessStatusCode ? "there" : null,
            "the case is in review");
    }
}
