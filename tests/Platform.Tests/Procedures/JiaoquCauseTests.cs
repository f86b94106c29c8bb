using DutyLaw.Cases;
using DutyLaw.Forms;
using Platform.Tests.Jurisdictions;

namespace Platform.Tests.Procedures;

/// <summary>JQ 清单第五条、清单第六条、清单第七条、准入第四条: what is asked for is checked against the cause that is named for it.</summary>
public sealed class JiaoquCauseTests
{
    [Theory]
    [InlineData(ListChange.Add, "Add2")]
    [InlineData(ListChange.Cancel, "Cancel1")]
    [InlineData(ListChange.Adjust, "Adjust3")]
    public void A_change_for_one_of_its_own_causes_may_be_applied_for(ListChange change, string cause) =>
        RefusalsOf(change, cause).ShouldBeEmpty();

    [Theory]
    [InlineData(ListChange.Add, "Cancel1", "DutiesAreAddedForACauseThatAdds", "JQ 清单第五条")]
    [InlineData(ListChange.Cancel, "Add4", "DutiesAreCancelledForACauseThatCancels", "JQ 清单第六条")]
    [InlineData(ListChange.Adjust, "Add1", "DutiesAreAdjustedForACauseThatAdjusts", "JQ 清单第七条")]
    public void A_cause_of_another_change_is_refused_with_the_article_that_lists_the_right_ones(
        ListChange change, string cause, string rule, string article) =>
        RefusalsOf(change, cause).ShouldBe([$"{rule} {article}"]);

    [Fact]
    public void What_the_law_assigns_to_townships_anyway_needs_no_application() =>
        Refusals("JQ-2", Duty("assignedByLaw", "yes")).ShouldBe(["WhatTheLawAssignsNeedsNoApplication JQ 准入第四条"]);

    [Fact]
    public void What_the_law_does_not_assign_goes_its_way() => Refusals("JQ-2", Duty("assignedByLaw", "no")).ShouldBeEmpty();

    private static IEnumerable<string> RefusalsOf(ListChange change, string cause) =>
        Refusals("JQ-1", Duty("cause", cause) with { Change = change, Entry = change == ListChange.Add ? null : Guid.CreateVersion7() });

    private static IEnumerable<string> Refusals(string procedure, Duty duty) =>
        Shipped.Pack("230811").InEffect(procedure, new(2024, 1, 2))!.RefusalsOf("submit", duty).Select(r => $"{r.Rule} {r.Article}");

    private static Duty Duty(string field, string answer) => new(FormDocument.Empty.With(field, answer))
    {
        Title = "秸秆禁烧巡查",
        TownshipsConsulted = true,
        Townships = ["230811101"],
        Term = new(new(2024, 2, 1), new(2024, 12, 31)),
    };
}
