using DutyLaw.Articles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Portal.Site.Pages;

/// <summary>A regulation, word for word, each article at an address of its own.</summary>
[AllowAnonymous]
internal sealed class RegulationModel(ArticleText articles) : PageModel
{
    public Regulation Shown { get; private set; } = null!;

    public IActionResult OnGet(string name)
    {
        if (articles.Regulations.FirstOrDefault(r => r.Short == name) is not { } regulation)
        {
            return NotFound();
        }

        Shown = regulation;
        return Page();
    }
}
