using DutyLaw.Packs;
using Platform.Tests.Jurisdictions;
using Registry.Completion;
using Registry.Entries;

namespace Platform.Tests.Registry;

/// <summary>XA 第三条、第四条, LC 第六条: 阶段性、临时性工作任务.</summary>
public sealed class Article3TemporaryTests
{
    private static readonly DateOnly TermTo = new(2025, 10, 14);

    [Fact]
    public void A_temporary_task_is_over_after_its_last_day_and_never_goes_back_to_the_conference() =>
        Listing.Rows(ListKind.Temporary).Life().ShouldBe(
        [
            new(EntryState.Admitted, new(2024, 10, 10), new(2024, 10, 14)),
            new(EntryState.InForce, new(2024, 10, 15), TermTo),
            new(EntryState.Expired, new(2025, 10, 15), DateOnly.MaxValue),
        ]);

    [Fact]
    public void A_temporary_task_is_not_extended()
    {
        var rows = Listing.Rows(ListKind.Temporary)
            .After(Listing.Adjusted(new(2025, 3, 3), f => f with { Term = new(null, new(2026, 12, 31)), Title = "巡查" }));
        (rows[^1].Stretch, rows[^1].TermTo, rows[^1].Title)
            .ShouldBe((new Stretch(EntryState.Expired, new(2025, 10, 15), DateOnly.MaxValue), TermTo, "巡查"));
    }

    [Fact]
    public void A_temporary_task_may_end_earlier() =>
        Listing.Rows(ListKind.Temporary)
            .After(Listing.Adjusted(new(2025, 3, 3), f => f with { Term = new(null, new(2025, 3, 31)) }))[^1].Stretch
            .ShouldBe(new(EntryState.Expired, new(2025, 4, 1), DateOnly.MaxValue));

    [Fact]
    public void A_temporary_task_needs_no_statement_of_completion()
    {
        var refusal = CompletionRules.Against(
            Listing.Shown(EntryState.InForce) with { List = ListKind.Temporary },
            Shipped.Pack("152200").EndOfTerm, ended: false, stated: false);
        (refusal?.Rule, refusal?.Article).ShouldBe(("TemporaryTasksEndWithTheirTerm", "XA 第三条"));
    }

    [Fact]
    public void What_has_no_fixed_end_stays_in_force_from_the_day_of_its_approval()
    {
        var row = Listing.Rows(form: Listing.Form with { Term = null }).Single();
        (row.Stretch, row.TermFrom, row.TermTo).ShouldBe(
            (new Stretch(EntryState.InForce, new(2024, 10, 10), DateOnly.MaxValue), new DateOnly(2024, 10, 10), DateOnly.MaxValue));
    }

    [Theory]
    [InlineData(ListKind.Standing, "职责任务清单")]
    [InlineData(ListKind.Temporary, "临时性、阶段性职责任务清单")]
    [InlineData(ListKind.Empowerment, "赋权清单")]
    public void Each_list_has_its_name(ListKind list, string title) => list.Title().ShouldBe(title);
}
