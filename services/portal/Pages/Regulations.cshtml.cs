using DutyLaw.Articles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Portal.Pages;

/// <summary>Every regulation whose words the packs carry.</summary>
[AllowAnonymous]
internal sealed class RegulationsModel(ArticleText articles) : PageModel
{
    public ArticleText Articles { get; } = articles;
}
