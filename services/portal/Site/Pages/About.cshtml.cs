using DutyLaw.Articles;
using DutyLaw.Packs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Portal.Site.Pages;

/// <summary>关于: what this platform is, for whom, what it publishes and what it keeps.</summary>
[AllowAnonymous]
internal sealed class AboutModel(IReadOnlyList<Jurisdiction> packs, ArticleText articles) : PageModel
{
    /// <summary>Where it works, and by which regulations.</summary>
    public IEnumerable<(Jurisdiction Pack, IEnumerable<Regulation> Regulations)> Places =>
        packs.Select(p => (p, p.Regulations.SelectMany(name => articles.Regulations.Where(r => r.Short == name))));
}
