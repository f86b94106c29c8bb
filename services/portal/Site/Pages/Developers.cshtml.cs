using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Site.Reading;

namespace Portal.Site.Pages;

/// <summary>Where the OpenAPI documents are.</summary>
[AllowAnonymous]
internal sealed class DevelopersModel : PageModel
{
    public IReadOnlyList<(string Service, Phrase About, string Prefix, string Document)> Documents { get; } =
    [
        Of("registry", new("职责清单：公开查询、条目、期满", "Duty lists: search, entries, ends of terms")),
        Of("intake", new("申请：填报、审查、编号、提交、补正、反映", "Applications: drafts, screening, numbers, submission, correction, reports")),
        Of("review", new("办理：受理、联席会议、意见、审核、批准、时限、告知", "Cases: receipt, conferences, opinions, reviews, approval, clocks, notices")),
        Of("assessment", new("评价：日常纪实", "Assessment: daily records")),
        ("portal", new("会话：登录、退出", "Sessions: sign-in, sign-out"), "/api/session", "/openapi/v1.json"),
    ];

    private static (string Service, Phrase About, string Prefix, string Document) Of(string service, Phrase about) =>
        (service, about, $"/api/{service}", $"/api/{service}/openapi/v1.json");
}
