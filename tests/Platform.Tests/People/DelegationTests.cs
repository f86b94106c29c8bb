using Review.Tasks;

namespace Platform.Tests.People;

/// <summary>委托代办: what a delegation within a body must be.</summary>
public sealed class DelegationTests
{
    private const string Delegator = "establishment-office@152221";
    private static readonly DateOnly Today = new(2024, 10, 14);
    private static readonly MakeDelegation.Request Right = new("establishment-office.2@152221", Today, Today, "参加培训");

    [Fact]
    public void It_may_last_a_single_day_and_begin_today_or_later()
    {
        BrokenBy(Right).ShouldBeNull();
        BrokenBy(Right with { From = Today.AddDays(3), Until = Today.AddDays(30) }).ShouldBeNull();
    }

    [Fact]
    public void Nobody_delegates_to_themselves() => BrokenBy(Right with { To = Delegator }).ShouldBe("NobodyDelegatesToThemselves");

    [Fact]
    public void It_is_not_backdated() => BrokenBy(Right with { From = Today.AddDays(-1) }).ShouldBe("DelegationsAreNotBackdated");

    [Fact]
    public void It_does_not_end_before_it_begins() =>
        BrokenBy(Right with { From = Today.AddDays(2), Until = Today.AddDays(1) }).ShouldBe("DelegationsEndAfterTheyBegin");

    [Theory]
    [InlineData("")]
    [InlineData("　")]
    public void It_gives_a_reason(string reason) => BrokenBy(Right with { Reason = reason }).ShouldBe("DelegationsGiveReasons");

    private static string? BrokenBy(MakeDelegation.Request asked) => Rules.BrokenBy(asked, Delegator, Today)?.Rule;
}
