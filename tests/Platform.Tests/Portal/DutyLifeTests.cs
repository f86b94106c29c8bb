using Portal.Site.Duties;

namespace Platform.Tests.Portal;

/// <summary>What the public page of a duty tells of its life.</summary>
public sealed class DutyLifeTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly ListedDuty Duty = new(
        Guid.Empty, "152221", "科尔沁右翼前旗", Guid.Empty, "〔2024〕7号", "巡查", "Entrust", "科尔沁右翼前旗农牧和科技局", ["科尔沁镇"],
        new(2024, 11, 1), new(2027, 10, 31), new(2024, 11, 1), "InForce", "实施中", null, new("", "", "", ""), ["XA 第九条"]);

    [Fact]
    public void A_duty_in_force_has_its_first_day_behind_it_and_its_last_before_it() =>
        Told(Duty).ShouldBe([("2024-11-01", "开始实施", null, false), ("2027-10-31", "工作期限最后一天", null, true)]);

    [Fact]
    public void A_decision_stands_with_its_reason_between_the_days_of_the_term() =>
        Told(Duty with { Change = new(Guid.Empty, "Adjust", new(2025, 3, 3), "任务减少", []) })[1]
            .ShouldBe(("2025-03-03", "调整", "任务减少", false));

    [Fact]
    public void A_cancelled_duty_is_told_to_have_left_the_list_once_and_has_no_last_day_of_a_term_before_it() =>
        Told(Duty with { State = "Revoked", EndedOn = new(2025, 3, 3), Change = new(Guid.Empty, "Cancel", new(2025, 3, 3), "不再需要", []) })
            .ShouldBe([("2024-11-01", "开始实施", null, false), ("2025-03-03", "退出", "不再需要", false)]);

    [Fact]
    public void A_duty_whose_term_is_over_tells_its_last_day_and_how_it_left() =>
        Told(Duty with { TermTo = new(2026, 10, 31), EndedOn = new(2026, 11, 1), State = "LeftForce", StateTitle = "到期未完成、已退出清单" })
            .ShouldBe(
            [
                ("2024-11-01", "开始实施", null, false), ("2026-10-31", "工作期限最后一天", null, false), ("2026-11-01", "到期未完成、已退出清单", null, false),
            ]);

    private static List<(string On, string What, string? Why, bool IsToCome)> Told(ListedDuty duty) =>
        [.. duty.LifeOn(Today).Select(d => ($"{d.On:yyyy-MM-dd}", d.What.Chinese, d.Why, d.IsToCome))];
}
