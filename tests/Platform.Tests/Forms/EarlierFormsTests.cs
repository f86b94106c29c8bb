using System.Text.Json;
using DutyLaw.Cases;
using DutyLaw.Forms;

namespace Platform.Tests.Forms;

/// <summary>What was written before there was one form document is read: a data set of each shape is kept in <c>Earlier/</c>.</summary>
public sealed class EarlierFormsTests
{
    [Theory]
    [InlineData("ApplicationSubmitted")]
    [InlineData("ApplicationCorrected")]
    [InlineData("DutyAdmitted")]
    [InlineData("ListedDutyChanged")]
    public void A_message_that_waited_in_an_outbox_is_read(string message) =>
        FormDocument.Read(Kept(message).GetProperty("Form")).ToJson().ShouldBe(
            """
            {"administrativePower":false,"emergency":false,"grounds":"就近巡查","mode":"Assign","safeguards":{"funds":"每年5万元","staff":"增配1名",
            "technology":"统一系统","training":"每季度1次"},"temporary":false,"term":{"from":"2024-11-01","to":"2025-10-31"},
            "title":"农村人居环境日常巡查","townships":["152221100"],"townshipsConsulted":true}
            """.ReplaceLineEndings(""));

    [Fact]
    public void An_application_in_intakes_table_is_read() =>
        FormDocument.Parse(
            """
            {
              "title": "巡查", "mode": "Assign", "temporary": false, "townships": ["152221100"], "termFrom": "2024-11-01", "change": "Cancel",
              "safeguards": { "funds": "5万元" }, "entryId": "01920000-0000-7000-8000-00000000000e", "causeOn": "2024-10-01",
              "fields": { "cause": "Done", "agreed": "true" }, "reopens": "01920000-0000-7000-8000-00000000000a"
            }
            """).ToJson().ShouldBe(
            """
            {"agreed":"true","cause":"Done","causeOn":"2024-10-01","change":"Cancel","entry":"01920000-0000-7000-8000-00000000000e",
            "mode":"Assign","reopens":"01920000-0000-7000-8000-00000000000a","safeguards":{"funds":"5万元"},"temporary":false,
            "term":{"from":"2024-11-01"},"title":"巡查","townships":["152221100"]}
            """.ReplaceLineEndings(""));

    [Theory]
    [InlineData("XA-1")]
    [InlineData("JQ-1")]
    public void A_case_is_read_and_its_chain_and_its_sum_hold(string kept)
    {
        var rows = Kept(kept).GetProperty("journal").EnumerateArray().Select(row => new JournalRow(
            row.GetProperty("caseId").GetGuid(), row.GetProperty("seq").GetInt32(), row.GetProperty("at").GetDateTimeOffset(),
            row.GetProperty("fact").GetString()!, row.GetProperty("hash").GetString()!)).ToList();
        Journal.FirstBroken(rows).ShouldBeNull();
        Replay.Gives(rows, CaseOf(kept)).ShouldBeTrue();
    }

    [Fact]
    public void What_an_admission_asked_for_is_found_under_the_keys_of_its_fields() => CaseOf("XA-1").Duty.ShouldSatisfyAllConditions(
        duty => duty.Title.ShouldStartWith("农村人居环境日常巡查"),
        duty => duty.Townships.ShouldBe(["152221100", "152221101", "152221102"]),
        duty => duty.Term.ShouldBe(new(new(2024, 10, 1), new(2026, 12, 31))),
        duty => (duty.Mode, duty.Temporary, duty.TownshipsConsulted).ShouldBe(("Assign", false, true)),
        duty => (duty.Department, duty.Entry, duty.Change, duty.CauseOn, duty.Reopens).ShouldBe((null, null, null, null, null)),
        duty => duty.Answer("grounds").ShouldNotBeEmpty(),
        duty => duty.Form.Part("safeguards", "training").ShouldBe("职能部门每半年组织一次业务培训。"));

    [Fact]
    public void What_a_change_of_a_list_asked_for_is_found_under_the_keys_of_its_fields() => CaseOf("JQ-1").Duty.ShouldSatisfyAllConditions(
        duty => (duty.Change, duty.CauseOn).ShouldBe((ListChange.Cancel, new DateOnly(2024, 9, 2))),
        duty => duty.Entry.ShouldNotBeNull(),
        duty => duty.Term.ShouldBeNull(),
        duty => duty.Answer("cause").ShouldStartWith("Cancel"));

    private static Case CaseOf(string kept) =>
        JsonSerializer.Deserialize(Kept(kept).GetProperty("data").GetString()!, CaseJson.Stored.Case)!;

    private static JsonElement Kept(string name) =>
        JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Repository.Path($"tests/Platform.Tests/Forms/Earlier/{name}.json")));
}
