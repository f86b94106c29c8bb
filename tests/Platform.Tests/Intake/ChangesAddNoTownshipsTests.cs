using DutyLaw.Cases;
using DutyLaw.Procedures;
using Intake.Screening;
using Platform.Tests.Forms;

namespace Platform.Tests.Intake;

/// <summary>
/// XA 第七条、第十二条: a change decides anew about the townships a duty is listed for; others are admitted, or were heard in the change itself.
/// </summary>
public sealed class ChangesAddNoTownshipsTests
{
    private static readonly ListedDuty Listed =
        new("农村人居环境日常巡查", "agriculture-bureau@152221", ["152221100", "152221101"], "Standing", "InForce", "实施中");

    [Fact]
    public void A_change_may_be_about_fewer_townships() => RuleFor(Change("152221100")).ShouldBeNull();

    [Theory]
    [InlineData(ListChange.Adjust)]
    [InlineData(ListChange.Cancel)]
    public void A_change_that_asks_no_township_adds_none(ListChange change) =>
        RuleFor(Change("152221100", "152221102") with { Change = change }).ShouldBe(
            (DutyList.ChangesAddNoTownships, "XA 第十二条", "“农村人居环境日常巡查”在清单中不由德伯斯镇承接；增加承接的苏木乡镇（街道）应另行申请准入。"));

    private static (string Rule, string Article, string Message)? RuleFor(Duty duty)
    {
        var procedure = XingAnForm.Pack.InEffect("XA-4", new(2024, 6, 19)) ?? throw new InvalidOperationException("the pack has no XA-4");
        return DutyList.RefusalOf(Listed, duty, procedure, procedure.Article) is { } refusal
            ? (refusal.Rule, refusal.Article, refusal.Message)
            : null;
    }

    private static Duty Change(params string[] townships) => new()
    {
        Title = "农村人居环境日常巡查",
        Townships = townships,
        Entry = Guid.CreateVersion7(),
        Change = ListChange.Adjust,
    };
}
