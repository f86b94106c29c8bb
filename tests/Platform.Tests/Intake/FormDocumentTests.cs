using System.Text.Json;
using DutyLaw.Cases;
using DutyLaw.Forms;
using Intake.Applications;
using Platform.Tests.Forms;

namespace Platform.Tests.Intake;

/// <summary>The form on its way from the department to the other services.</summary>
public sealed class FormDocumentTests
{
    private const string Written =
        """
        {
          "title": " 农村人居环境日常巡查 ", "mode": "Assign", "administrativePower": false, "temporary": false, "emergency": false,
          "townshipsConsulted": true, "townships": ["152221100"], "term": { "from": "2024-11-01", "to": "2025-10-31" },
          "safeguards": { "funds": "每乡每年5万元", "staff": "每乡一名", "technology": "巡查系统" },
          "grounds": "就近巡查。", "legalProvisions": "有关条例第三条。", "establishmentProvisions": "指导整治。"
        }
        """;

    private static readonly FormDocument Filled = Read(Written);

    [Fact]
    public void Every_field_of_the_form_has_its_place_in_what_a_department_sends() =>
        Filled.Answers.Keys.ShouldBe(XingAnForm.Definition.OfApplicant.Select(f => f.Key), ignoreOrder: true);

    [Fact]
    public void A_form_filled_in_is_complete() =>
        XingAnForm.Definition.Validate(Filled, XingAnForm.Pack, XingAnForm.County).ShouldBeEmpty();

    [Fact]
    public void A_form_just_begun_lacks_everything_the_table_asks_for() =>
        XingAnForm.Definition.Validate(FormDocument.Empty, XingAnForm.Pack, XingAnForm.County).Select(f => f.Field).ShouldBe(
        [
            "title", "mode", "administrativePower", "grounds", "term", "legalProvisions", "establishmentProvisions", "townships",
            "safeguards.funds", "safeguards.staff", "safeguards.technology", "temporary", "emergency", "townshipsConsulted",
        ]);

    [Theory]
    [InlineData("""{ "titel": "巡查" }""", "titel")]
    [InlineData("""{ "title": true }""", "title")]
    [InlineData("""{ "title": 7 }""", "title")]
    [InlineData("""{ "title": {} }""", null)]
    [InlineData("""{ "title": { "from": "2024-11-01" } }""", "title")]
    [InlineData("""{ "temporary": "yes" }""", "temporary")]
    [InlineData("""{ "reopens": "abc" }""", "reopens")]
    [InlineData("""{ "reopens": true }""", "reopens")]
    [InlineData("""{ "reopens": "01920000-0000-7000-8000-00000000000a" }""", null)]
    [InlineData("""{ "fields": null }""", null)]
    [InlineData("""{ "fields": { "grounds": "就近" }, "Title": "甲", "title": "乙" }""", null)]
    [InlineData("""{ "townships": "152221100" }""", "townships")]
    [InlineData("""{ "townships": ["152221100", null] }""", "townships")]
    [InlineData("""{ "townships": ["152221100", 3] }""", "townships")]
    [InlineData("""{ "term": { "from": "2024-13-01" } }""", "term")]
    [InlineData("""{ "term": { "first": "2024-11-01" } }""", "term")]
    [InlineData("""{ "term": "2024" }""", "term")]
    [InlineData("""{ "safeguards": { "money": "5万元" } }""", "safeguards")]
    [InlineData("""{ "safeguards": ["5万元"] }""", "safeguards")]
    [InlineData("""{ "grounds": [{ "a": "b" }] }""", "grounds")]
    [InlineData("""{ "title": "巡\u0000查" }""", "title")]
    [InlineData("""{ "safeguards": { "funds": "\u0000" } }""", "safeguards.funds")]
    public void What_cannot_be_kept_is_refused_with_its_field(string form, string? field)
    {
        var fault = XingAnForm.Definition.FaultOf(Read(form));
        if (field is null)
        {
            fault.ShouldBeNull();
            return;
        }

        fault.ShouldNotBeNull().StatusCode.ShouldBe(400);
        fault.ProblemDetails.Extensions["field"].ShouldBe($"$.form.{field}");
        fault.ProblemDetails.Extensions["errors"].ShouldBeOfType<Dictionary<string, string[]>>().Keys.ShouldBe([field]);
    }

    [Fact]
    public void What_is_not_filled_in_yet_is_absent()
    {
        var form = Read("""{ "title": null, "townships": [], "grounds": "", "safeguards": { "funds": "" }, "term": {} }""");
        XingAnForm.Definition.FaultOf(form).ShouldBeNull();
        form.ToJson().ShouldBe("{}");
    }

    [Fact]
    public void Other_services_are_told_the_whole_form() =>
        FormDocument.Read(JsonSerializer.SerializeToElement(Filled)).ShouldBe(Filled);

    [Fact]
    public void The_rules_look_at_what_was_ticked_and_written()
    {
        var duty = new Duty(Filled);
        duty.ShouldSatisfyAllConditions(
            d => d.Title.ShouldBe("农村人居环境日常巡查"),
            d => (d.AdministrativePower, d.Temporary, d.Emergency, d.TownshipsConsulted).ShouldBe((false, false, false, true)),
            d => d.Townships.ShouldBe(["152221100"]),
            d => d.Term.ShouldBe(new(new(2024, 11, 1), new(2025, 10, 31))),
            d => d.Answer("grounds").ShouldBe("就近巡查。"));
        var other = new Duty(
            Filled.With("administrativePower", true).With("temporary", true).With("emergency", true).With("townshipsConsulted", null));
        (other.AdministrativePower, other.Temporary, other.Emergency, other.TownshipsConsulted).ShouldBe((true, true, true, false));
    }

    [Fact]
    public void What_is_asked_for_a_listed_duty_is_told_to_everybody()
    {
        var (entry, refused) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var duty = new Duty(Read(
            $$"""
            {
              "title": "巡查", "department": "agriculture-bureau@152221", "entry": "{{entry}}", "change": "Cancel", "causeOn": "2024-11-01",
              "reopens": "{{refused}}"
            }
            """));
        duty.ShouldSatisfyAllConditions(
            d => d.Department.ShouldBe("agriculture-bureau@152221"),
            d => d.Entry.ShouldBe(entry),
            d => d.Change.ShouldBe(ListChange.Cancel),
            d => d.CauseOn.ShouldBe(new(2024, 11, 1)),
            d => d.Reopens.ShouldBe(refused));
    }

    private static FormDocument Read(string json) => JsonSerializer.Deserialize<FormDocument>(json, JsonSerializerOptions.Web)!;
}
