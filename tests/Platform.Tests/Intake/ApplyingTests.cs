using DutyLaw.Cases;
using DutyLaw.Forms;
using Intake.Applications;
using Intake.Packs;
using Intake.Screening;
using Platform.Tests.Forms;
using Platform.Tests.Jurisdictions;

namespace Platform.Tests.Intake;

/// <summary>Who may apply for what, and what a change of the list is about.</summary>
public sealed class ApplyingTests
{
    private static readonly FormInEffect Admission = Form("XA-1");
    private static readonly FormInEffect Changing = Form("XA-4");
    private static readonly ListedDuty Listed =
        new("农村人居环境日常巡查", "agriculture-bureau@152221", ["152221100", "152221101"], "Standing", "InForce", "实施中");

    [Fact]
    public void Only_departments_apply_for_admission() => IntakeProblems.MayNotApply(Admission, XingAnForm.County).ShouldBe(
        new(403, "forbidden", "只有县级职能部门可以提出“苏木乡镇和街道职责准入”的申请。", "OnlyDepartmentsApply", "XA 第八条"));

    [Fact]
    public void A_procedure_names_other_bodies_that_open_it() =>
        IntakeProblems.MayNotApply(Changing, XingAnForm.County).ShouldSatisfyAllConditions(
            problem => problem.Rule.ShouldBe("OnlyTheBodiesNamedApply"),
            problem => problem.Title.ShouldContain("县级职能部门、乡镇（街道）、科尔沁右翼前旗"),
            problem => problem.Article.ShouldBe("XA 第十二条"));

    [Fact]
    public void What_begins_with_a_report_is_not_applied_for() => IntakeProblems.MayNotApply(Form("XA-6"), XingAnForm.County).ShouldBe(
        new(403, "forbidden", $"“{Form("XA-6").Procedure.Title}”不由申请开始。", "TheProcedureBeginsOtherwise", "XA 第十三条"));

    [Theory]
    [InlineData("152221", "XA-1", "XA 第八条")]
    [InlineData("450323", "LC-1", "LC 第三条")]
    [InlineData("230811", "JQ-2", "JQ 准入第五条")]
    public void Whoever_acts_on_anothers_application_is_refused_by_the_words_of_its_own_county(
        string county, string procedure, string article)
    {
        var applicant = $"agriculture-bureau@{county}";
        var now = new DateTimeOffset(2024, 11, 1, 0, 0, 0, TimeSpan.Zero);
        var draft = new Application(
            county, Guid.CreateVersion7(), procedure, applicant, ApplicationState.Draft, 1,
            FormDocument.Empty, null, null, null, null, now, now, null, []);
        IntakeProblems.OnlyTheApplicantActs(draft, new(Shipped.Packs, Shipped.Forms), new(2024, 11, 1))
            .ShouldBe(new(403, "forbidden", "该申请应由提出申请的部门办理。", "OnlyTheApplicantActs", article));
    }

    [Fact]
    public void An_application_for_admission_adds_to_the_list_and_a_change_of_it_does_not()
    {
        Screener.Adds(Admission.Procedure, new Duty { Title = "巡查" }).ShouldBeTrue();
        Screener.Adds(Changing.Procedure, new Duty { Entry = Guid.CreateVersion7(), Change = ListChange.Cancel }).ShouldBeFalse();
        Screener.Adds(Form("XA-6").Procedure, new Duty { Title = "巡查" }).ShouldBeFalse();
    }

    [Theory]
    [InlineData("InForce", "Adjust", null)]
    [InlineData("Admitted", "Cancel", null)]
    [InlineData("LeftForce", "Cancel", null)]
    [InlineData("LeftForce", "Adjust", "OnlyListedDutiesAreChanged")]
    [InlineData("Revoked", "Cancel", "OnlyListedDutiesAreChanged")]
    public void Only_what_stands_in_the_list_is_changed(string state, string change, string? rule) => DutyList.RefusalOf(
            Listed with { State = state }, new Duty { Change = Enum.Parse<ListChange>(change) }, Changing.Procedure, "XA 第十二条")?.Rule
        .ShouldBe(rule);

    [Fact]
    public void A_list_is_changed_by_its_own_procedure() => DutyList.RefusalOf(
            Listed with { List = "Temporary" }, new Duty { Change = ListChange.Cancel }, Changing.Procedure, "XA 第十二条")
        .ShouldBe(new("EachListHasItsOwnProcedure", "XA 第十二条", "“农村人居环境日常巡查”不在本程序所办理的清单中。"));

    [Fact]
    public void What_a_change_leaves_open_stands_as_in_the_list()
    {
        var asked = new Duty { Entry = Guid.CreateVersion7(), Change = ListChange.Cancel };
        Screener.Completed(asked, "township@152221100", Listed, Changing)
            .ShouldBe(asked with { Title = Listed.Title, Townships = ["152221100", "152221101"], Department = Listed.Department });
        Screener.Completed(asked with { Title = "巡查", Townships = ["152221100"] }, "forestry-bureau@152221", Listed, Changing)
            .ShouldBe(asked with { Title = "巡查", Townships = ["152221100"] });
    }

    [Theory]
    [InlineData("InForce", true)]
    [InlineData("Denied", false)]
    [InlineData("Rejected", false)]
    [InlineData(null, false)]
    public void A_case_was_granted_where_its_end_put_the_duty_into_the_list(string? outcome, bool granted) =>
        Admission.Procedure.Granted(outcome).ShouldBe(granted);

    private static FormInEffect Form(string procedure) => new(
        XingAnForm.Pack,
        XingAnForm.Pack.InEffect(procedure, new DateOnly(2024, 11, 1))!,
        XingAnForm.Definition);
}
