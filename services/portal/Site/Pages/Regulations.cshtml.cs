using DutyLaw.Articles;
using DutyLaw.Packs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Portal.Site.Pages;

/// <summary>Every regulation whose words the packs carry, by the jurisdiction that works by it.</summary>
[AllowAnonymous]
internal sealed class RegulationsModel(ArticleText articles, IReadOnlyList<Jurisdiction> packs) : PageModel
{
    /// <summary>The regulations of each jurisdiction, its own first.</summary>
    public IEnumerable<(string Jurisdiction, IEnumerable<Regulation> Regulations)> Groups =>
        packs.Select(p => (p.Name, p.Regulations.SelectMany(name => articles.Regulations.Where(r => r.Short == name))));
}
