using DutyLaw.Bodies;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Procedures;
using DutyLaw.Procedures.Rules;

namespace Platform.Tests.Procedures;

/// <summary>
/// XA 第三条、第四条: 阶段性、临时性工作任务……不履行职责准入程序，由旗县市党委、政府以书面形式安排部署；职能部门提出申请，研究不同意的，不得交由苏木乡镇和街道承担。
/// </summary>
public sealed class Article3And4TemporaryTests
{
    private static readonly Duty Task = XingAn.Duty() with
    {
        Title = "秋季牲畜集中免疫",
        Temporary = true,
        Term = new(new(2025, 9, 8), new(2025, 9, 30)),
    };

    [Fact]
    public void The_leadership_arranges_temporary_work_in_writing()
    {
        var story = XingAn.Of("XA-2", "2025-09-01", Task, XingAn.Leadership);
        story.Refusal.ShouldBeNull();
        story.Case.State.ShouldBe("Arranged");
        story.Facts.ShouldHaveSingleItem().Notices.ShouldBe(
            [.. XingAn.Townships.Select(Body.OfTownship).Append(XingAn.Office)
                .Select(to => new WrittenNotice(to, "书面安排部署", "XA 第三条", null))]);
    }

    [Theory]
    [InlineData("XA-2")]
    [InlineData("XA-3")]
    public void It_enters_the_temporary_list(string procedure)
    {
        var table = XingAn.ProcedureOf(procedure);
        table.List.ShouldBe(DutyListKind.Temporary);
        table.States["Arranged"].Effect.ShouldBe(ListEffect.Admit);
    }

    [Theory]
    [InlineData("XA-2", nameof(Role.CountyLeadership))]
    [InlineData("XA-3", nameof(Role.Department))]
    public void The_leadership_arranges_and_a_department_only_applies(string procedure, string role) =>
        XingAn.ProcedureOf(procedure).Applicants.ShouldBe([role]);

    [Theory]
    [InlineData("XA-2", "XA 第三条")]
    [InlineData("XA-3", "XA 第四条")]
    public void What_is_not_temporary_does_not_go_this_way(string procedure, string article)
    {
        var refusal = XingAn.Of(procedure, "2025-09-01", Task with { Temporary = false }, Applicant(procedure)).Refusal.ShouldNotBeNull();
        (refusal.Rule, refusal.Article).ShouldBe((nameof(OnlyTemporaryWorkGoesThisWay), article));
    }

    [Theory]
    [InlineData("XA-2")]
    [InlineData("XA-3")]
    public void An_administrative_power_is_not_handed_over_for_a_time_either(string procedure)
    {
        var refusal = XingAn.Of(procedure, "2025-09-01", Task with { AdministrativePower = true }, Applicant(procedure))
            .Refusal.ShouldNotBeNull();
        (refusal.Rule, refusal.Article).ShouldBe((nameof(AdministrativePowersAreNotAdmitted), "XA 第二条"));
    }

    [Fact]
    public void What_the_leadership_agrees_to_is_arranged_in_writing()
    {
        var story = Applied().Does(XingAn.Leadership, new Approve());
        story.Case.State.ShouldBe("Arranged");
        story.Case.Bound.ShouldBe(XingAn.Townships);
        story.Facts[^1].Notices.Select(n => (n.To, n.Kind)).ShouldBe(
            [.. XingAn.Townships.Select(Body.OfTownship).Prepend(XingAn.Department).Append(XingAn.Office).Select(to => (to, "书面安排部署"))]);
    }

    [Fact]
    public void What_the_leadership_does_not_agree_to_may_not_be_handed_over()
    {
        var story = Applied().Tries(XingAn.Leadership, new Refuse(" "));
        (story.Refusal!.Rule, story.Refusal.Article).ShouldBe((nameof(RefusalsGiveReasons), "XA 第四条"));

        story.Does(XingAn.Leadership, new Refuse("应由部门自行承担"));
        var refused = story.Procedure.States[story.Case.State];
        (refused.Title, refused.Final, refused.Effect).ShouldBe(("不同意、不得交由承担", true, ListEffect.None));
        story.Tries(XingAn.Leadership, new Approve()).Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(ActsFollowTheProcedure));
    }

    [Fact]
    public void The_leadership_may_agree_for_fewer_townships_and_never_for_others()
    {
        var story = Applied().Tries(XingAn.Leadership, new Approve(["152221103"]));
        story.Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(OnlyTownshipsAskedForAreAdmitted));
        story.Does(XingAn.Leadership, new Approve([XingAn.SuoLun])).Case.Bound.ShouldBe([XingAn.SuoLun]);
    }

    [Fact]
    public void An_application_sent_back_comes_in_again_as_it_was_mended()
    {
        var story = Applied().Does(XingAn.Leadership, new ReturnForCorrection("未写明经费来源"));
        story.Procedure.WaitingFor(story.Case).ShouldBe([XingAn.Department]);
        story.Tries(XingAn.Department, new Correct(Task with { Temporary = false }))
            .Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(OnlyTemporaryWorkGoesThisWay));

        story.Does(XingAn.Department, new Correct(Task with { Townships = [XingAn.SuoLun] }));
        (story.Case.State, string.Join(' ', story.Case.Duty.Townships)).ShouldBe(("Applied", XingAn.SuoLun));
    }

    [Fact]
    public void A_term_that_is_over_is_not_arranged_any_more() =>
        Applied().Then("2025-10-01").Tries(XingAn.Leadership, new Approve())
            .Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(TermsThatAreOverAreNotAdmitted));

    private static XingAn Applied()
    {
        var story = XingAn.Of("XA-3", "2025-09-01", Task);
        story.Procedure.WaitingFor(story.Case).ShouldBe([XingAn.Leadership]);
        return story;
    }

    private static string Applicant(string procedure) => procedure == "XA-2" ? XingAn.Leadership : XingAn.Department;
}
