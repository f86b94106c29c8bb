using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Portal.Pages;

/// <summary>Where the OpenAPI documents are.</summary>
[AllowAnonymous]
internal sealed class DevelopersModel : PageModel
{
    public IReadOnlyList<(string Service, string About, string Prefix, string Document)> Documents { get; } =
    [
        Of("registry", "职责清单：公开查询、条目、期满"),
        Of("intake", "申请：填报、审查、编号、提交、补正、反映"),
        Of("review", "办理：受理、联席会议、意见、审核、批准、时限、告知"),
        Of("assessment", "评价：日常纪实"),
        ("portal", "会话：登录、退出", "/api/session", "/openapi/v1.json"),
    ];

    private static (string Service, string About, string Prefix, string Document) Of(string service, string about) =>
        (service, about, $"/api/{service}", $"/api/{service}/openapi/v1.json");
}
