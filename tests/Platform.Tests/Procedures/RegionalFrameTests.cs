using DutyLaw.Bodies;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Procedures;
using DutyLaw.Procedures.Rules;

namespace Platform.Tests.Procedures;

/// <summary>
/// NM: 旗县级职能部门将职责范围内的行政事务委托或交由苏木乡镇和街道承担的，在充分听取基层意见基础上，经旗县级政府审核后，报盟市级政府批准；
/// 依据自治区政府制定的清单，与苏木乡镇和街道共同确定赋权事项；职能部门确需督查检查考核的，按一事一议原则报批。
/// </summary>
public sealed class RegionalFrameTests
{
    private static readonly Duty Power = new(XingAn.Duty().Form.With("regionListNumber", "37"))
    {
        Title = "对乱堆乱放的处罚",
        Department = "housing-bureau@152221",
    };

    [Fact]
    public void Townships_are_heard_the_county_reviews_and_the_league_approves()
    {
        var story = Heard().EveryTownshipCan().Does(XingAn.Leadership, new Approve());
        story.Procedure.WaitingFor(story.Case).ShouldBe([XingAn.AdministrativeOffice]);
        story.Does(XingAn.AdministrativeOffice, new Approve());
        (story.Case.State, story.Procedure.List).ShouldBe(("InForce", DutyListKind.Standing));
        story.Facts.ShouldAllBe(f => f.Article == "NM 边界（一）");
    }

    [Fact]
    public void What_a_township_declines_or_does_not_answer_is_not_admitted_for_it()
    {
        var story = Heard().Opines(XingAn.KeErQin, TownshipOpinion.CanUndertake)
            .Opines(XingAn.SuoLun, TownshipOpinion.CannotUndertake, "没有人员");
        Rule(story.Tries(XingAn.Leadership, new Approve()))
            .ShouldBe((nameof(TownshipsNotHeardAreNotAdmitted), "NM 边界（一）"));
        Rule(story.Tries(XingAn.Leadership, new Approve([XingAn.KeErQin, XingAn.SuoLun])))
            .ShouldBe((nameof(TownshipsThatDeclinedAreNotAdmitted), "NM 边界（一）"));
        story.Does(XingAn.Leadership, new Approve([XingAn.KeErQin]))
            .Does(XingAn.AdministrativeOffice, new Approve()).Case.Bound.ShouldBe([XingAn.KeErQin]);
    }

    [Fact]
    public void The_league_does_not_approve_what_the_county_has_not_reviewed() =>
        Rule(Heard().EveryTownshipCan().Tries(XingAn.AdministrativeOffice, new Approve()))
            .ShouldBe((nameof(OnlyTheBodyNamedActs), "NM 边界（一）"));

    [Fact]
    public void Either_refusal_gives_reasons_and_ends_the_case()
    {
        var story = Heard().EveryTownshipCan();
        Rule(story.Tries(XingAn.Leadership, new Refuse())).ShouldBe((nameof(RefusalsGiveReasons), "NM 边界（一）"));
        story.Does(XingAn.Leadership, new Approve()).Does(XingAn.AdministrativeOffice, new Refuse("保障不足"));
        (story.Case.State, story.Procedure.IsFinal(story.Case.State)).ShouldBe(("NotApproved", true));
        Heard().Does(XingAn.Leadership, new Refuse("应由部门承担")).Case.State.ShouldBe("NotReviewed");
    }

    [Fact]
    public void Temporary_work_and_work_nobody_was_asked_about_do_not_go_this_way()
    {
        Rule(XingAn.Of("NM-1", "2025-03-03", XingAn.Duty() with { Temporary = true }))
            .ShouldBe((nameof(TemporaryWorkIsNotAdmitted), "NM 边界（一）"));
        Rule(XingAn.Of("NM-1", "2025-03-03", XingAn.Duty() with { TownshipsConsulted = false }))
            .ShouldBe((nameof(TownshipsAreConsulted), "NM 边界（一）"));
    }

    [Fact]
    public void Powers_are_chosen_together_with_every_township_and_published()
    {
        var story = XingAn.Of("NM-2", "2025-03-03", Power, XingAn.Office);
        story.Procedure.WaitingFor(story.Case).ShouldBe(XingAn.Townships.Select(Body.OfTownship));
        story.EveryTownshipCan().Does(XingAn.Leadership, new Approve());
        story.Procedure.States[story.Case.State].Effect.ShouldBe(ListEffect.None, "it is in force when it is published");
        Rule(story.Tries(XingAn.Office, new Publish(""))).ShouldBe((nameof(RefusalsGiveReasons), "NM 权限（一）"));
        story.Does(XingAn.Office, new Publish("前旗政办发〔2025〕12号"));
        (story.Procedure.List, story.Procedure.States[story.Case.State].Effect).ShouldBe((DutyListKind.Empowerment, ListEffect.Admit));
    }

    [Fact]
    public void A_power_outside_the_regions_list_goes_its_own_way() =>
        Rule(XingAn.Of("NM-2", "2025-03-03", new Duty(Power.Form.With("regionListNumber", null)), XingAn.Office))
            .ShouldBe((nameof(PowersComeFromTheRegionsList), "NM 权限（一）"));

    [Fact]
    public void A_power_that_a_township_does_not_take_is_not_handed_over()
    {
        var story = XingAn.Of("NM-2", "2025-03-03", Power, XingAn.Office)
            .Opines(XingAn.KeErQin, TownshipOpinion.CanUndertake);
        story.Tries(Body.OfTownship(XingAn.SuoLun), new GiveOpinion(TownshipOpinion.CannotUndertake))
            .Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(DeclinersSayWhy));
        story.Opines(XingAn.SuoLun, TownshipOpinion.CannotUndertake, "没有执法人员");
        story.Case.State.ShouldBe("NotChosen");
        story.Facts[^1].Notices.ShouldBe([new(XingAn.Office, "不承接赋权告知书", "NM 权限（一）", "没有执法人员")]);
    }

    [Fact]
    public void Inspections_are_approved_case_by_case()
    {
        var story = XingAn.Of("NM-3", "2025-03-03", XingAn.Duty());
        Rule(story.Tries(XingAn.Leadership, new Refuse())).ShouldBe((nameof(RefusalsGiveReasons), "NM 考评（二）"));
        story.Does(XingAn.Leadership, new Approve());
        story.Facts[^1].Notices.Select(n => n.To).ShouldBe([XingAn.Department, .. XingAn.Townships.Select(Body.OfTownship)]);
        story.Procedure.States.Values.ShouldAllBe(s => s.Effect == ListEffect.None);
    }

    [Fact]
    public void No_veto_item_is_set() =>
        Rule(XingAn.Of("NM-3", "2025-03-03", new Duty(XingAn.Duty().Form.With("vetoItems", "yes"))))
            .ShouldBe((nameof(VetoItemsAreNotSet), "NM 考评（二）"));

    private static XingAn Heard() => XingAn.Of("NM-1", "2025-03-03", XingAn.Duty());

    private static (string Rule, string Article) Rule(XingAn story) => (story.Refusal.ShouldNotBeNull().Rule, story.Refusal.Article);
}
