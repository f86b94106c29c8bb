using DutyLaw.Procedures;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Site.Procedures;
using ServiceDefaults.Time;

namespace Portal.Site.Pages.Procedures;

/// <summary>One procedure in one edition: who does what, within what, by which article.</summary>
[AllowAnonymous]
internal sealed class OneModel(OpenProcedures procedures, TimeProvider time) : PageModel
{
    public Procedure Shown { get; private set; } = null!;

    public PartyWords Party { get; private set; } = null!;

    /// <summary>Every edition, the newest first.</summary>
    public IReadOnlyList<Procedure> Editions { get; private set; } = [];

    public IActionResult OnGet(string jurisdiction, string id, string? edition)
    {
        if (procedures.Find(jurisdiction, id, edition, time.Today()) is not { } procedure)
        {
            return NotFound();
        }

        Shown = procedure;
        Party = new(procedure.Jurisdiction);
        Editions = [.. OpenProcedures.Of(procedure.Jurisdiction).First(e => e.Key == id)];
        return Page();
    }
}
