using Review.Cases;

namespace Platform.Tests.BackOffice;

/// <summary>Lists are narrowed only by what was asked for, and what is typed stands for itself.</summary>
public sealed class ListFilterTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("  ", null)]
    [InlineData(" 河道 ", "%河道%")]
    [InlineData(@"100%_\", @"%100\%\_\\%")]
    public void What_is_typed_is_looked_for_as_it_stands(string? typed, string? pattern) => new CaseFilter(typed).Like.ShouldBe(pattern);

    [Fact]
    public void Nothing_asked_for_narrows_nothing() => new CaseFilter().Sql().ShouldBe("");

    [Fact]
    public void Each_condition_is_there_when_it_is_asked_for() =>
        new CaseFilter("河道", "152221", "XA-1", "Received", Open: false).Sql().ShouldBe(
            " and (c.title ilike @Like or c.number ilike @Like) and c.county = @County and c.procedure = @Procedure and c.state = @State"
            + " and c.closed_on is not null");
}
