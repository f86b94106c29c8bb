using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Duties;
using Portal.Web;
using ServiceDefaults.Time;

namespace Portal.Pages.Duties;

/// <summary>The public duty list; what is looked at stands in the address.</summary>
[AllowAnonymous]
internal sealed class IndexModel(Places places, PublicList list, TimeProvider time) : PageModel
{
    private const int Nearby = 2;

    public Places Places { get; } = places;

    public DateOnly Today { get; } = time.Today();

    public DutySearch Search { get; private set; } = null!;

    public IReadOnlyList<string> Faults { get; private set; } = [];

    public PublicList.Page Found { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Search = DutySearch.Read(Request.Query, Places, out var faults);
        Faults = faults;
        Found = await list.FindAsync(Search, cancel);
    }

    /// <summary>The first, the last, and those beside the present one.</summary>
    public IEnumerable<int> NearbyPages() =>
        Enumerable.Range(Search.Page - Nearby, (2 * Nearby) + 1).Append(1).Append(Found.Pages).Where(p => p >= 1 && p <= Found.Pages).Distinct().Order();
}
