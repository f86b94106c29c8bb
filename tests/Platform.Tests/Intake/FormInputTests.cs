using System.Text.Json;
using Contracts.Intake.V1;
using DutyLaw.Cases;
using DutyLaw.Forms;
using Intake.Applications;
using Platform.Tests.Forms;

namespace Platform.Tests.Intake;

/// <summary>The form on its way from the department to the other services.</summary>
public sealed class FormInputTests
{
    private const string Written =
        """
        {
          "title": " 农村人居环境日常巡查 ", "mode": "Assign", "administrativePower": false, "temporary": false, "emergency": false,
          "townshipsConsulted": true, "townships": ["152221100"], "termFrom": "2024-11-01", "termTo": "2025-10-31",
          "safeguards": { "funds": "每乡每年5万元", "staff": "每乡一名", "technology": "巡查系统" },
          "fields": { "grounds": "就近巡查。", "legalProvisions": "有关条例第三条。", "establishmentProvisions": "指导整治。" }
        }
        """;

    private static readonly FormInput Filled = JsonSerializer.Deserialize<FormInput>(Written, JsonSerializerOptions.Web)!;

    [Fact]
    public void Every_field_of_the_form_has_its_place_in_what_a_department_sends() =>
        Filled.Answers().Keys.ShouldBe(XingAnForm.Definition.OfApplicant.Select(f => f.Key), ignoreOrder: true);

    [Fact]
    public void A_form_filled_in_is_complete() =>
        XingAnForm.Definition.Validate(Filled.Answers(), XingAnForm.Pack, XingAnForm.County).ShouldBeEmpty();

    [Fact]
    public void A_form_just_begun_lacks_everything_the_table_asks_for() =>
        XingAnForm.Definition.Validate(new FormInput().Answers(), XingAnForm.Pack, XingAnForm.County).Select(f => f.Field).ShouldBe(
        [
            "title", "mode", "administrativePower", "grounds", "term", "legalProvisions", "establishmentProvisions", "townships",
            "safeguards.funds", "safeguards.staff", "safeguards.technology", "temporary", "emergency", "townshipsConsulted",
        ]);

    [Fact]
    public void A_word_the_form_does_not_know_is_an_error() =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<FormInput>("""{ "titel": "巡查" }""", JsonSerializerOptions.Web));

    [Theory]
    [InlineData("""{ "fields": { "grounds": null } }""", "grounds")]
    [InlineData("""{ "townships": ["152221100", null] }""", "townships")]
    [InlineData("""{ "title": "巡\u0000查" }""", "title")]
    [InlineData("""{ "safeguards": { "funds": "\u0000" } }""", "safeguards.funds")]
    public void What_cannot_be_kept_is_refused_with_its_field(string form, string field)
    {
        var fault = JsonSerializer.Deserialize<FormInput>(form, JsonSerializerOptions.Web)!.Fault!;
        fault.StatusCode.ShouldBe(400);
        fault.ProblemDetails.Extensions["errors"].ShouldBeOfType<Dictionary<string, string[]>>().Keys.ShouldBe([field]);
    }

    [Fact]
    public void What_is_not_filled_in_yet_is_kept() =>
        JsonSerializer.Deserialize<FormInput>("""{ "title": null, "townships": [], "fields": {} }""", JsonSerializerOptions.Web)!
            .Fault.ShouldBeNull();

    [Fact]
    public void Other_services_are_told_the_whole_form() => JsonSerializer.Serialize(Filled.ToContract()).ShouldBe(JsonSerializer.Serialize(
        new DutyForm(
            "农村人居环境日常巡查", "Assign", false, false, false, true, ["152221100"], new(2024, 11, 1), new(2025, 10, 31),
            new("每乡每年5万元", "每乡一名", "巡查系统", ""),
            new Dictionary<string, string>
            {
                ["grounds"] = "就近巡查。",
                ["legalProvisions"] = "有关条例第三条。",
                ["establishmentProvisions"] = "指导整治。",
            })));

    [Fact]
    public void The_rules_look_at_what_was_ticked_and_written()
    {
        var expected = new Duty("农村人居环境日常巡查", false, false, false, true, Filled.Townships!, new(2024, 11, 1), new(2025, 10, 31), "");
        (Filled.ToDuty() with { Form = "" }).ShouldBe(expected);
        (Filled with { AdministrativePower = true, Temporary = true, Emergency = true, TownshipsConsulted = null }).ToDuty()
            .ShouldSatisfyAllConditions(
                duty => (duty with { Form = "" }).ShouldBe(
                    expected with { AdministrativePower = true, Temporary = true, Emergency = true, TownshipsConsulted = false }),
                duty => duty.Answer("grounds").ShouldBe("就近巡查。"));
    }

    [Fact]
    public void What_is_asked_for_a_listed_duty_is_told_to_everybody()
    {
        var (entry, refused) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var input = JsonSerializer.Deserialize<FormInput>(
            $$"""
            {
              "title": "巡查", "department": "agriculture-bureau@152221", "entryId": "{{entry}}", "change": "Cancel", "causeOn": "2024-11-01",
              "reopens": "{{refused}}"
            }
            """,
            JsonSerializerOptions.Web)!;
        input.ToContract().ShouldSatisfyAllConditions(
            form => form.Department.ShouldBe("agriculture-bureau@152221"),
            form => form.EntryId.ShouldBe(entry),
            form => form.Change.ShouldBe("Cancel"),
            form => form.CauseOn.ShouldBe(new(2024, 11, 1)),
            form => form.Reopens.ShouldBe(refused));
        input.ToDuty().ShouldSatisfyAllConditions(
            duty => duty.Department.ShouldBe("agriculture-bureau@152221"),
            duty => duty.Entry.ShouldBe(entry),
            duty => duty.Change.ShouldBe(ListChange.Cancel),
            duty => duty.CauseOn.ShouldBe(new(2024, 11, 1)),
            duty => duty.Reopens.ShouldBe(refused));
    }
}
