using DutyLaw.Packs;
using Platform.Tests.Jurisdictions;
using Registry.Completion;
using Registry.Entries;
using Registry.Term;

namespace Platform.Tests.Registry;

/// <summary>XA 第十二条: 职责准入事项到期已完成的，自动撤销准入。</summary>
public sealed class Article12EndOfTermTests
{
    private static readonly EndOfTerm Law = Shipped.Pack("152200").EndOfTerm;

    private static readonly DateOnly ApprovedOn = new(2024, 10, 10);
    private static readonly DateOnly TermFrom = new(2024, 10, 15);
    private static readonly DateOnly TermTo = new(2025, 10, 14);

    [Fact]
    public void A_duty_approved_before_its_term_is_admitted_then_in_force_then_has_left_force() =>
        DutyLife.OnAdmission(ListKind.Standing, ApprovedOn, TermFrom, TermTo).ShouldBe(
        [
            new(EntryState.Admitted, ApprovedOn, new(2024, 10, 14)),
            new(EntryState.InForce, TermFrom, TermTo),
            new(EntryState.LeftForce, new(2025, 10, 15), DateOnly.MaxValue),
        ]);

    [Fact]
    public void A_duty_approved_within_its_term_is_in_force_from_the_approval() =>
        DutyLife.OnAdmission(ListKind.Standing, new(2024, 11, 1), TermFrom, TermTo).ShouldBe(
        [
            new(EntryState.InForce, new(2024, 11, 1), TermTo),
            new(EntryState.LeftForce, new(2025, 10, 15), DateOnly.MaxValue),
        ]);

    [Fact]
    public void A_duty_approved_after_its_term_is_never_in_force() =>
        DutyLife.OnAdmission(ListKind.Standing, new(2025, 12, 1), TermFrom, TermTo)
            .ShouldBe([new(EntryState.LeftForce, new(2025, 12, 1), DateOnly.MaxValue)]);

    [Fact]
    public void A_term_of_one_day_is_one_day_in_force() =>
        DutyLife.OnAdmission(ListKind.Standing, TermFrom, TermFrom, TermFrom).ShouldBe(
        [
            new(EntryState.InForce, TermFrom, TermFrom),
            new(EntryState.LeftForce, TermFrom.AddDays(1), DateOnly.MaxValue),
        ]);

    [Fact]
    public void A_term_to_the_last_day_of_the_calendar_has_no_day_after_it() =>
        DutyLife.OnAdmission(ListKind.Standing, ApprovedOn, TermFrom, DateOnly.MaxValue).ShouldBe(
        [
            new(EntryState.Admitted, ApprovedOn, new(2024, 10, 14)),
            new(EntryState.InForce, TermFrom, DateOnly.MaxValue),
        ]);

    [Fact]
    public void What_is_completed_is_revoked_on_the_day_after_its_term() =>
        DutyLife.OnceCompleted(ListKind.Standing, TermTo).ShouldBe(new Stretch(EntryState.Revoked, new(2025, 10, 15), DateOnly.MaxValue));

    [Fact]
    public void No_term_is_silently_extended_and_no_day_is_left_without_a_state()
    {
        for (var day = ApprovedOn; day < TermTo.AddYears(2); day = day.AddDays(1))
        {
            DutyLife.OnAdmission(ListKind.Standing, ApprovedOn, TermFrom, TermTo).On(day).ShouldBe(
                day < TermFrom ? EntryState.Admitted : day <= TermTo ? EntryState.InForce : EntryState.LeftForce);
        }
    }

    [Fact]
    public void Nothing_is_listed_before_its_approval() =>
        DutyLife.OnAdmission(ListKind.Standing, ApprovedOn, TermFrom, TermTo).On(ApprovedOn.AddDays(-1)).ShouldBeNull();

    [Theory]
    [InlineData(EntryState.InForce, false, null)]
    [InlineData(EntryState.InForce, true, "CompletionIsStatedOnce")]
    [InlineData(EntryState.Admitted, false, "OnlyDutiesInForceAreCompleted")]
    [InlineData(EntryState.LeftForce, false, "CompletionIsStatedWithinTheTerm")]
    [InlineData(EntryState.Revoked, true, "CompletionIsStatedWithinTheTerm")]
    public void Completion_is_stated_once_and_within_the_term(EntryState state, bool stated, string? rule)
    {
        var refusal = CompletionRules.Against(Listing.Shown(state), Law, ended: false, stated);
        (refusal?.Rule, refusal?.Article).ShouldBe((rule, rule is null ? null : "XA 第十二条"));
    }

    [Theory]
    [InlineData("450323", "LC 第四条")]
    [InlineData("230811", "JQ 准入第九条")]
    public void Where_nothing_is_revoked_of_itself_completion_is_applied_for(string jurisdiction, string article)
    {
        var law = Shipped.Pack(jurisdiction).EndOfTerm;
        var refusal = CompletionRules.Against(Listing.Shown(EntryState.InForce), law, ended: false, stated: false);
        (refusal?.Rule, refusal?.Article).ShouldBe(("CompletedDutiesLeaveOnApplication", article));
    }

    [Theory]
    [InlineData("152200", "XA 第十二条", "待联席会议研究")]
    [InlineData("450323", "LC 第四条", null)]
    [InlineData("230811", "JQ 准入第九条", null)]
    public void The_end_of_a_term_rests_on_the_countys_regulation(string jurisdiction, string article, string? then) =>
        (Shipped.Pack(jurisdiction).EndOfTerm.Article, Shipped.Pack(jurisdiction).EndOfTerm.Then).ShouldBe((article, then));

    [Fact]
    public void A_duty_without_a_fixed_end_is_not_completed_by_a_statement() =>
        CompletionRules.Against(Listing.Shown(EntryState.InForce) with { TermTo = null }, Law, ended: false, stated: false)
            ?.Rule.ShouldBe("OnlyTermsThatEndAreCompleted");
}
