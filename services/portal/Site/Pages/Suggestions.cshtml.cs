using System.Globalization;
using DutyLaw.Packs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Portal.Gateway;
using Portal.Site.Duties;
using Portal.Site.Reading;
using Portal.Site.Suggestions;

namespace Portal.Site.Pages;

/// <summary>意见建议: anybody suggests something about a county's list, and reads what was answered and published (JQ 清单第十条).</summary>
[AllowAnonymous, EnableRateLimiting(PublicWrites.Policy)]
internal sealed class SuggestionsModel(PublicSuggestions suggestions, PublicList list, Places places, Wording say) : PageModel
{
    public IReadOnlyList<County> Counties => places.Counties;

    /// <summary>Six digits; the county whose answers are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public string? County { get; set; }

    /// <summary>The listed duty it is about; null: the list as a whole.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Entry { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    /// <summary>True right after one was taken.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Made { get; set; }

    public ListedDuty? Duty { get; private set; }

    /// <summary>What is wrong with what was filled in; null: nothing.</summary>
    public string? Fault { get; private set; }

    /// <summary>Null while no county is chosen.</summary>
    public PublicSuggestions.Page? Answered { get; private set; }

    /// <summary>Of the answers.</summary>
    public int PageNumber { get; private set; } = 1;

    public Task OnGetAsync(CancellationToken cancel) => ReadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await ReadAsync(cancel);
        Fault = places.FindCounty(County ?? "") is null ? say["请选择旗县市区。", "Choose a county."]
            : string.IsNullOrWhiteSpace(Text) ? say["请写明意见或建议。", "Write what you suggest."]
            : Text.Length > PublicSuggestions.Longest
                ? say[$"意见或建议不得超过{PublicSuggestions.Longest}字。", $"At most {PublicSuggestions.Longest} characters."]
            : await suggestions.MakeAsync(County!, Duty?.Id, Text, cancel);
        return Fault is null ? RedirectToPage(new { County, Made = true }) : Page();
    }

    private async Task ReadAsync(CancellationToken cancel)
    {
        Duty = Entry is { } id ? await list.FindAsync(id, null, cancel) : null;
        County = places.FindCounty(Duty?.County ?? County ?? "")?.Code;
        PageNumber = int.TryParse(Request.Query["page"], CultureInfo.InvariantCulture, out var number) ? Math.Max(number, 1) : 1;
        Answered = County is null ? null : await suggestions.FindAsync(County, PageNumber, cancel);
    }
}
