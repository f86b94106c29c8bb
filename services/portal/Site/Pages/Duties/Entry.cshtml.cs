using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Site.Duties;
using ServiceDefaults.Time;

namespace Portal.Site.Pages.Duties;

/// <summary>One duty of the public list, with the articles it rests on.</summary>
[AllowAnonymous]
internal sealed class EntryModel(PublicList list, TimeProvider time) : PageModel
{
    public DateOnly Today { get; } = time.Today();

    /// <summary>The day it is looked at; null: today.</summary>
    public DateOnly? AsOf { get; private set; }

    public ListedDuty Duty { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, string? asOf, CancellationToken cancel)
    {
        AsOf = DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        if (await list.FindAsync(id, AsOf, cancel) is not { } duty)
        {
            return NotFound();
        }

        Duty = duty;
        return Page();
    }
}
