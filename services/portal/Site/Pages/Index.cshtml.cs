using DutyLaw.Packs;
using DutyLaw.Procedures;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Site.Duties;
using Portal.Site.Procedures;
using ServiceDefaults.Time;

namespace Portal.Site.Pages;

/// <summary>What can be done here; each jurisdiction with its counties and the way a duty takes there.</summary>
[AllowAnonymous]
internal sealed class IndexModel(IReadOnlyList<Jurisdiction> packs, PublicList list, TimeProvider time) : PageModel
{
    public IReadOnlyList<Jurisdiction> Packs { get; } = packs;

    /// <summary>By county: how many duties its standing list has; null while the registry does not answer.</summary>
    public IReadOnlyDictionary<string, long?> Listed { get; private set; } = new Dictionary<string, long?>();

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var counts = await Task.WhenAll(Packs.SelectMany(p => p.Counties)
            .Select(async county => (county.Code, Count: await list.CountAsync(county.Code, cancel))));
        Listed = counts.ToDictionary(c => c.Code, c => c.Count);
    }

    /// <summary>How a duty gets onto the list there; null where the pack has no such procedure.</summary>
    public Procedure? AdmissionOf(Jurisdiction pack) => OpenProcedures.Admission(pack, time.Today());
}
