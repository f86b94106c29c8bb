using DutyLaw.Packs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Duties;
using Portal.Web;

namespace Portal.Pages;

/// <summary>What the list is, a search, the counties.</summary>
[AllowAnonymous]
internal sealed class IndexModel(Places places, PublicList list) : PageModel
{
    public IReadOnlyList<(County County, long? Listed)> Counties { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Counties = await Task.WhenAll(places.Counties.Select(async county => (county, await list.CountAsync(county.Code, cancel))));
}
