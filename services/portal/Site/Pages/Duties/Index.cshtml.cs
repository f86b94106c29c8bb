using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Site.Duties;
using Portal.Site.Reading;
using ServiceDefaults.Time;

namespace Portal.Site.Pages.Duties;

/// <summary>The public duty list; what is looked at stands in the address.</summary>
[AllowAnonymous]
internal sealed class IndexModel(Places places, PublicList list, Wording say, TimeProvider time) : PageModel
{
    private const int Nearby = 2;

    public Places Places { get; } = places;

    public DateOnly Today { get; } = time.Today();

    public DutySearch Search { get; private set; } = null!;

    public IReadOnlyList<Phrase> Faults { get; private set; } = [];

    public PublicList.Page Found { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Search = DutySearch.Read(Request.Query, Places, out var faults);
        Faults = faults;
        Found = await list.FindAsync(Search, cancel);
    }

    /// <summary>What narrows the list down, in words; a township is named with its county.</summary>
    public IEnumerable<string> Conditions()
    {
        var township = Search.Township is { } code ? Places.FindTownship(code) : null;
        if (Search.Text is { } text)
        {
            yield return say[$"名称含“{text}”", $"name with “{text}”"];
        }

        if (township is not null)
        {
            yield return $"{Places.FindCounty(township.County)?.Name}{township.Name}";
        }
        else if (Search.County is { } county)
        {
            yield return Places.FindCounty(county)!.Name;
        }

        if (Search.AsOf is { } day)
        {
            yield return say.Day(day);
        }

        if (Search.WithEnded)
        {
            yield return say["包括已退出清单的", "also what has left the list"];
        }
    }

    /// <summary>The first, the last, and those beside the present one.</summary>
    public IEnumerable<int> NearbyPages() =>
        Enumerable.Range(Search.Page - Nearby, (2 * Nearby) + 1).Append(1).Append(Found.Pages)
            .Where(p => p >= 1 && p <= Found.Pages).Distinct().Order();
}
