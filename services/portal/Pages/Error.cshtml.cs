using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Portal.Pages;

/// <summary>What a visitor is told where a page cannot be shown.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ErrorModel : PageModel
{
    public int Status { get; private set; }

    public string Title { get; private set; } = "";

    public string Advice { get; private set; } = "";

    /// <summary>By which operators find the request; only where something is wrong with the platform.</summary>
    public string? TraceId => Status >= StatusCodes.Status500InternalServerError ? Activity.Current?.TraceId.ToString() : null;

    public void OnGet(int status) => Show(status);

    public void OnPost(int status) => Show(status);

    private void Show(int status)
    {
        Status = status;
        (Title, Advice) = status switch
        {
            StatusCodes.Status400BadRequest => ("页面已过期", "请返回上一页，刷新后再试一次。"),
            StatusCodes.Status403Forbidden => ("没有权限查看这个页面", "请换用有权限的账号登录。"),
            StatusCodes.Status404NotFound => ("没有找到这个页面", "网址可能写错了，或者这一事项没有公开。"),
            StatusCodes.Status503ServiceUnavailable => ("职责清单暂时打不开", "后台服务正在恢复，请过一会儿刷新本页。"),
            _ => ("页面出错了", "问题已经记录，请稍后再试。"),
        };
        Response.StatusCode = status;
    }
}
