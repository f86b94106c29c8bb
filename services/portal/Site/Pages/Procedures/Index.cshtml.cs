using DutyLaw.Packs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Site.Procedures;
using ServiceDefaults.Time;

namespace Portal.Site.Pages.Procedures;

/// <summary>公开的程序: every procedure of every jurisdiction, with its article, its editions and its time limits.</summary>
[AllowAnonymous]
internal sealed class IndexModel(OpenProcedures procedures, TimeProvider time) : PageModel
{
    public DateOnly Today { get; } = time.Today();

    public IReadOnlyList<Jurisdiction> Packs => procedures.Packs;
}
