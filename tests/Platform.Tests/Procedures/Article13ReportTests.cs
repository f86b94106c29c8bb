using DutyLaw.Bodies;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Procedures;
using DutyLaw.Procedures.Rules;

namespace Platform.Tests.Procedures;

/// <summary>
/// XA 第十三条: 不得以签订“责任状”、分解下达指标、考核验收、硬性指派等方式，将工作责任转嫁苏木乡镇和街道承担。A report is verified, mended by a day, followed up.
/// </summary>
public sealed class Article13ReportTests
{
    private const string Department = "emergency-bureau@152221";
    private static readonly string Township = Body.OfTownship(XingAn.KeErQin);

    [Fact]
    public void The_office_is_told_and_the_department_is_not()
    {
        var story = Reported();
        story.Facts.ShouldHaveSingleItem().Notices.ShouldBe([new(XingAn.Office, "转嫁工作责任的反映", "XA 第十三条", null)]);
        story.Procedure.WaitingFor(story.Case).ShouldBe([XingAn.Office]);
    }

    [Fact]
    public void The_department_never_has_a_part_in_the_case()
    {
        var story = Ordered("2025-03-20");
        story.Procedure.Confidential.ShouldBeTrue();
        story.Procedure.Involved(story.Case).ShouldBe([XingAn.Office, Township, XingAn.Leadership], ignoreOrder: true);
        story.Tries(Department, new ConfirmDelivery(true)).Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(OnlyTheBodyNamedActs));
    }

    [Fact]
    public void Either_finding_is_given_in_words_and_told_to_the_township()
    {
        foreach (var confirmed in new[] { true, false })
        {
            var story = Reported().Tries(XingAn.Office, new Verify(confirmed, ""));
            (story.Refusal!.Rule, story.Refusal.Article).ShouldBe((nameof(RefusalsGiveReasons), "XA 第十三条"));
            story.Does(XingAn.Office, new Verify(confirmed, "已核实"));
            story.Case.State.ShouldBe(confirmed ? "Confirmed" : "NotConfirmed");
            story.Facts[^1].Notices.ShouldBe([new(Township, "核实结果告知书", "XA 第十三条", "已核实")]);
        }
    }

    [Fact]
    public void An_order_names_a_day_ahead_and_counts_to_it()
    {
        var story = Confirmed().Tries(XingAn.Office, new Order(new(2025, 3, 6), "停止指派"));
        (story.Refusal!.Rule, story.Refusal.Article).ShouldBe((nameof(OrdersSetADayAhead), "XA 第十三条"));

        story.Does(XingAn.Office, new Order(new(2025, 3, 20), "停止指派"));
        story.Case.Clocks.ShouldHaveSingleItem().ShouldBe(
            new Clock(1, "delivery", "XA 第十三条", Department, new(2025, 3, 6), 0)
            {
                SetFor = new(2025, 3, 20),
                DueOn = new(2025, 3, 20),
                RemindOn = new(2025, 3, 18),
            });
        story.Facts[^1].Notices.Select(n => (n.To, n.Reason))
            .ShouldBe([(Department, "停止指派（完成期限：2025年3月20日）"), (Township, "停止指派（完成期限：2025年3月20日）")]);
    }

    [Fact]
    public void What_is_mended_in_time_meets_the_order()
    {
        var story = Ordered("2025-03-20").Then("2025-03-20").Does(XingAn.Office, new ConfirmDelivery(true));
        story.Case.State.ShouldBe("Mended");
        (story.Case.Clocks[0].MetOn, story.Case.Clocks[0].MissedOn).ShouldBe((new(2025, 3, 20), null));
    }

    [Fact]
    public void A_day_that_is_missed_is_reported_to_the_office_and_the_leadership()
    {
        var story = Ordered("2025-03-14").Then("2025-03-14").SweepsForMisses(1);
        story.Case.Clocks[0].MissedOn.ShouldBeNull("the day itself is in time");
        story.Then("2025-03-15").SweepsForMisses(1);
        story.Case.Clocks[0].MissedOn.ShouldBe(new DateOnly(2025, 3, 15));
        story.Facts[^1].Notices.Select(n => n.To).ShouldBe([Department, XingAn.Office, XingAn.Leadership]);
    }

    [Fact]
    public void What_is_not_mended_is_ordered_anew()
    {
        var story = Ordered("2025-03-14").Then("2025-03-17").Tries(XingAn.Office, new ConfirmDelivery(false));
        story.Refusal.ShouldNotBeNull().Rule.ShouldBe(nameof(RefusalsGiveReasons));
        story.Does(XingAn.Office, new ConfirmDelivery(false, "仍在要求报送"));
        (story.Case.State, story.Case.Clocks[0].IsOpen).ShouldBe(("Confirmed", false));
        story.Does(XingAn.Office, new Order(new(2025, 3, 28), "全部收回")).Case.Clocks[1].DueOn.ShouldBe(new DateOnly(2025, 3, 28));
    }

    private static XingAn Reported() => XingAn.Reported("2025-03-06", Department);

    private static XingAn Confirmed() => Reported().Does(XingAn.Office, new Verify(true, "情况属实"));

    private static XingAn Ordered(string by) => Confirmed().Does(XingAn.Office, new Order(DateOnly.ParseExact(by, "yyyy-MM-dd"), "停止指派"));
}
