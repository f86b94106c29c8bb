using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Duties;
using ServiceDefaults.Time;

namespace Portal.Pages.Duties;

/// <summary>One duty of the public list, with the articles it rests on.</summary>
[AllowAnonymous]
internal sealed class EntryModel(PublicList list, TimeProvider time) : PageModel
{
    public DateOnly Today { get; } = time.Today();

    public ListedDuty Duty { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await list.FindAsync(id, cancel) is not { } duty)
        {
            return NotFound();
        }

        Duty = duty;
        return Page();
    }
}
