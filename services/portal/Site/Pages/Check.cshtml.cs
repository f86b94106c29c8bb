using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Site.Printing;
using ServiceDefaults.Time;

namespace Portal.Site.Pages;

/// <summary>核验: whether a printed paper is genuine, by the code at its foot. For anybody, without signing in.</summary>
[AllowAnonymous]
internal sealed class CheckModel(PrintCheck check, TimeProvider time) : PageModel
{
    public DateOnly Today { get; } = time.Today();

    /// <summary>What was typed; empty before anything was.</summary>
    public string Code { get; private set; } = "";

    public CheckedPrint? Found { get; private set; }

    public async Task OnGetAsync(string? code, CancellationToken cancel)
    {
        Response.Headers.CacheControl = "no-store";
        Code = (code ?? "").Trim();
        Found = Code.Length > 0 ? await check.FindAsync(Code, cancel) : null;
    }
}
