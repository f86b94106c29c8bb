using Registry.Entries;
using Registry.Publication;

namespace Platform.Tests.Registry;

/// <summary>Which pages of the public list are kept in the cache, where anybody may ask for any.</summary>
public sealed class KeptPagesTests
{
    private static readonly DateOnly Today = new(2024, 11, 1);

    [Theory]
    [InlineData("2024-11-01", null, true)]
    [InlineData("2024-11-01", " ", true)]
    [InlineData("2024-10-31", null, false)]
    [InlineData("2024-11-01", "巡查", false)]
    public void Only_the_list_of_today_without_a_search_is_kept(string asOf, string? text, bool kept) =>
        PublicEntries.IsKept(new ListQuery("152221", text, null, DateOnly.Parse(asOf, null), null, EntryStates.Listed), Today)
            .ShouldBe(kept);
}
