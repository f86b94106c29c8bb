using System.Net;
using Microsoft.Extensions.Caching.Memory;

namespace Portal.Site.Duties;

/// <summary>The public duty list, asked from the registry as anybody may.</summary>
internal sealed class PublicList(HttpClient registry, IMemoryCache cache)
{
    private static readonly TimeSpan CountsKept = TimeSpan.FromSeconds(30);

    /// <summary>One page of what a visitor looks at.</summary>
    /// <param name="size">Rows on it, at most a hundred.</param>
    /// <exception cref="HttpRequestException">The registry does not answer.</exception>
    public async Task<Page> FindAsync(DutySearch search, CancellationToken cancel, int size = DutySearch.Size) =>
        (await registry.GetFromJsonAsync<Page>($"public/entries{search.RegistryQuery(size)}", cancel))!;

    /// <summary>One duty; null where none of that id was ever published.</summary>
    /// <param name="asOf">As it stood on this day; null: today.</param>
    /// <exception cref="HttpRequestException">The registry does not answer.</exception>
    public async Task<ListedDuty?> FindAsync(Guid id, DateOnly? asOf, CancellationToken cancel)
    {
        using var answer = await registry.GetAsync($"public/entries/{id}{(asOf is { } day ? $"?asOf={day.Iso()}" : "")}", cancel);
        return answer.StatusCode == HttpStatusCode.NotFound
            ? null
            : await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<ListedDuty>(cancel);
    }

    /// <summary>
    /// How many duties a county's standing list has today, at most half a minute old; null while the registry does not answer.
    /// </summary>
    public Task<long?> CountAsync(string county, CancellationToken cancel) =>
        cache.GetOrCreateAsync((typeof(PublicList), county), async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = CountsKept;
            try
            {
                var first = await registry.GetFromJsonAsync<Page>(
                    $"public/entries?county={county}&list={ListKind.Standing}&size=1", cancel);
                return (long?)first!.Total;
            }
            catch (Exception fault) when (UnavailableFilter.Is(fault))
            {
                entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromSeconds(1);
                return null;
            }
        });

    /// <summary>One page of the list.</summary>
    /// <param name="Total">Of the whole list, not of the page.</param>
    /// <param name="Totals">What each list has of what is searched for.</param>
    internal sealed record Page(IReadOnlyList<ListedDuty> Items, long Total, IReadOnlyDictionary<string, long>? Totals = null)
    {
        /// <summary>What a list has of what is searched for.</summary>
        public long In(ListKind list) => Totals?.GetValueOrDefault(list.ToString()) ?? 0;

        /// <summary>How many pages there are; at least one.</summary>
        public int Pages => (int)Math.Max(1, (Total + DutySearch.Size - 1) / DutySearch.Size);
    }
}
