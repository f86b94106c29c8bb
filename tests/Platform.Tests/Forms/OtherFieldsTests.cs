using DutyLaw.Forms;

namespace Platform.Tests.Forms;

/// <summary>Fields of forms about listed duties: the duty, what is asked for it, the department, the day of the cause.</summary>
public sealed class OtherFieldsTests
{
    private static readonly Guid Entry = Guid.Parse("01930000-0000-7000-8000-000000000001");

    private static readonly FormDefinition Form = XingAnForm.Definition with
    {
        Declarations = [],
        Wordings = [],
        Fields =
        [
            Field("entry", FieldKind.Entry, required: false),
            Field("change", FieldKind.Change) with { Options = [new("Adjust", "调整"), new("Cancel", "取消")] },
            Field("lead", FieldKind.Department),
            Field("causeOn", FieldKind.Date),
            Field("heardOn", FieldKind.Date, required: false),
        ],
    };

    [Fact]
    public void A_form_without_term_and_safeguards_asks_for_none() => Findings([]).ShouldBeEmpty();

    [Fact]
    public void What_the_form_does_not_have_is_not_accepted() =>
        Findings(new() { ["term"] = new FieldAnswer.Term(new(2024, 1, 1), null) }).ShouldBe(["申请表中没有“term”一栏。"]);

    [Fact]
    public void Whoever_asks_for_a_change_names_the_listed_duty() =>
        Findings(new() { ["entryId"] = null }).ShouldBe(["请填写“entry”。"]);

    [Theory]
    [InlineData("Adjust", true)]
    [InlineData("Add", false)]
    [InlineData("Drop", false)]
    public void Only_what_the_form_offers_is_asked_for(string change, bool accepted) =>
        Findings(new() { ["change"] = new FieldAnswer.Text(change) }).ShouldBe(accepted ? [] : ["“change”应为：调整、取消。"]);

    [Theory]
    [InlineData("justice-bureau@152221", true)]
    [InlineData("agriculture-bureau@152222", false)]
    [InlineData("township@152221100", false)]
    [InlineData("nobody@152221", false)]
    public void The_department_is_a_body_of_the_county(string body, bool accepted) =>
        Findings(new() { ["department"] = new FieldAnswer.Text(body) }).ShouldBe(accepted ? [] : ["“lead”应为本旗县市的单位。"]);

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2023-02-29", false)]
    [InlineData("昨天", false)]
    public void A_day_is_a_day(string day, bool accepted) =>
        Findings(new() { ["heardOn"] = new FieldAnswer.Text(day) }).ShouldBe(accepted ? [] : ["“heardOn”应为日期，如2024-11-01。"]);

    [Fact]
    public void The_linter_refuses_a_change_no_list_knows_and_two_fields_of_one_answer()
    {
        var form = Form with
        {
            Fields =
            [
                .. Form.Fields, Field("other", FieldKind.Department),
                Field("what", FieldKind.Change) with { Options = [new("Drop", "去掉"), new("Add", "增加")] },
            ],
        };
        FormLinter.FaultsOf(form).Select(f => $"{f.Row}: {f.Reason}").ShouldBe(
            [
                "what: Drop is no change of a list", "what: two fields that are answered by change",
                "other: two fields that are answered by department",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void Every_shipped_form_has_no_fault() =>
        FormLoader.LoadAll(Repository.Path("jurisdictions")).SelectMany(FormLinter.FaultsOf).ShouldBeEmpty();

    private static FormField Field(string key, FieldKind kind, bool required = true) =>
        new(key, key, kind, "Applicant", required, 0, "XA 第十二条", [], [], null);

    private static List<string> Findings(Dictionary<string, FieldAnswer?> changed)
    {
        var answers = new Dictionary<string, FieldAnswer>
        {
            ["entryId"] = new FieldAnswer.Entry(Entry),
            ["change"] = new FieldAnswer.Text("Cancel"),
            ["department"] = new FieldAnswer.Text("agriculture-bureau@152221"),
            ["causeOn"] = new FieldAnswer.Day(new(2024, 11, 1)),
            ["term"] = new FieldAnswer.Term(null, null),
            ["safeguards"] = XingAnForm.Safeguards("", "", "", ""),
        };
        foreach (var (key, answer) in changed)
        {
            answers.Remove(key);
            if (answer is not null)
            {
                answers[key] = answer;
            }
        }

        return [.. Form.Validate(answers, XingAnForm.Pack, XingAnForm.County).Select(f => f.Message)];
    }
}
