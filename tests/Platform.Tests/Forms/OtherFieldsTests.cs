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
            Field("department", FieldKind.Department),
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
        Findings(new() { ["entry"] = null }).ShouldBe(["请填写“entry”。"]);

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
        Findings(new() { ["department"] = new FieldAnswer.Text(body) }).ShouldBe(accepted ? [] : ["“department”应为本旗县市的单位。"]);

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2023-02-29", false)]
    [InlineData("昨天", false)]
    public void A_day_is_a_day(string day, bool accepted) =>
        Findings(new() { ["heardOn"] = new FieldAnswer.Text(day) }).ShouldBe(accepted ? [] : ["“heardOn”应为日期，如2024-11-01。"]);

    [Fact]
    public void The_linter_refuses_a_change_no_list_knows_and_answers_where_the_law_does_not_look()
    {
        var form = Form with
        {
            Fields =
            [
                .. Form.Fields,
                Field("what", FieldKind.Change) with { Options = [new("Drop", "去掉"), new("Add", "增加")] },
                Field("listedDuty", FieldKind.Entry), Field("temporary", FieldKind.Text) with { MaxLength = 9 },
                Field("reopens", FieldKind.Entry),
                Field("termFrom", FieldKind.Date), Field("Grounds", FieldKind.Date), Field("funds", FieldKind.Table) with { MaxLength = 9 },
            ],
        };
        FormLinter.FaultsOf(form).Select(f => $"{f.Row}: {f.Reason}").ShouldBe(
            [
                "what: Drop is no change of a list", "what: the law looks for it under change",
                "listedDuty: the law looks for it under entry",
                "temporary: the law looks for YesNo under this key", "reopens: the law looks for something else under this key",
                "termFrom: no key of an answer: camelCase, and none of fields, form, termFrom, termTo, entryId",
                "Grounds: no key of an answer: camelCase, and none of fields, form, termFrom, termTo, entryId",
                "funds: a table needs columns",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void Bodies_are_bodies_of_the_county_each_named_once()
    {
        var form = Form with { Fields = [Field("partners", FieldKind.Bodies)] };
        string[] Found(params string[] bodies) =>
            [.. form.Validate(FormDocument.Empty.With("partners", new FieldAnswer.Codes(bodies)), XingAnForm.Pack, XingAnForm.County)
                .Select(f => f.Message)];
        Found("justice-bureau@152221", "forestry-bureau@152221").ShouldBeEmpty();
        Found("justice-bureau@152222").ShouldBe(["“partners”应为本旗县市的单位。"]);
        Found("justice-bureau@152221", "justice-bureau@152221").ShouldBe(["“partners”中有重复的单位。"]);
        Found().ShouldBe(["请填写“partners”。"]);
    }

    [Fact]
    public void A_table_names_the_row_and_column_that_lacks_something()
    {
        var form = Form with
        {
            Fields =
            [
                Field("shares", FieldKind.Table) with { MaxLength = 5, Columns = [new("who", "单位", true), new("what", "职责", false)] },
            ],
        };
        (string, string)[] Found(params Dictionary<string, string>[] rows) =>
            [.. form.Validate(FormDocument.Empty.With("shares", new FieldAnswer.Rows(rows)), XingAnForm.Pack, XingAnForm.County)
                .Select(f => (f.Field, f.Message))];
        Found(new Dictionary<string, string> { ["who"] = "甲" }).ShouldBeEmpty();
        Found(new() { ["who"] = "甲" }, new() { ["what"] = "巡查" }).ShouldBe([("shares.1.who", "请填写“shares”第2行的单位。")]);
        Found(new Dictionary<string, string> { ["who"] = "甲乙丙丁戊己" }).ShouldBe([("shares.0.who", "“单位”不得超过5字。")]);
        Found(new Dictionary<string, string> { ["what"] = " " }).ShouldBe([("shares", "请填写“shares”。")]);
        form.Unfit(FormDocument.Empty.With("shares", new FieldAnswer.Rows([new Dictionary<string, string> { ["other"] = "甲" }])))
            .ShouldNotBeNull().Field.ShouldBe("shares");
    }

    [Fact]
    public void Every_shipped_form_has_no_fault() =>
        FormLoader.LoadAll(Repository.Path("jurisdictions")).SelectMany(FormLinter.FaultsOf).ShouldBeEmpty();

    private static FormField Field(string key, FieldKind kind, bool required = true) =>
        new(key, key, kind, "Applicant", required, 0, "XA 第十二条", [], [], null);

    private static List<string> Findings(Dictionary<string, FieldAnswer?> changed)
    {
        var answers = FormDocument.Empty
            .With("entry", Entry.ToString())
            .With("change", "Cancel")
            .With("department", "agriculture-bureau@152221")
            .With("causeOn", "2024-11-01");
        answers = changed.Aggregate(answers, (form, answer) => form.With(answer.Key, answer.Value));
        return [.. Form.Validate(answers, XingAnForm.Pack, XingAnForm.County).Select(f => f.Message)];
    }
}
