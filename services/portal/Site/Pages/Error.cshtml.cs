using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Site.Reading;

namespace Portal.Site.Pages;

/// <summary>What a visitor is told where a page cannot be shown.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ErrorModel : PageModel
{
    public int Status { get; private set; }

    public Phrase Title { get; private set; }

    public Phrase Advice { get; private set; }

    /// <summary>By which operators find the request; only where something is wrong with the platform.</summary>
    public string? TraceId => Status >= StatusCodes.Status500InternalServerError ? Activity.Current?.TraceId.ToString() : null;

    public void OnGet(int status) => Show(status);

    public void OnPost(int status) => Show(status);

    private void Show(int status)
    {
        Status = status;
        (Phrase, Phrase) told = status switch
        {
            StatusCodes.Status400BadRequest => (
                new("页面已过期", "The page has expired"),
                new("请返回上一页，刷新后再试一次。", "Go back, load the page again and try once more.")),
            StatusCodes.Status403Forbidden => (
                new("没有权限查看这个页面", "You may not see this page"),
                new("请换用有权限的账号登录。", "Sign in with an account that may.")),
            StatusCodes.Status404NotFound => (
                new("没有找到这个页面", "There is no such page"),
                new("网址可能写错了，或者这一事项没有公开。", "The address may be mistyped, or the duty is not public.")),
            StatusCodes.Status405MethodNotAllowed => (
                new("这个网址不能这样使用", "This address is not used that way"),
                new("请从首页重新打开要办的事。", "Start again from the home page.")),
            StatusCodes.Status429TooManyRequests => (
                new("操作太频繁了", "Too many requests"),
                new("请过一分钟再试。", "Try again in a minute.")),
            StatusCodes.Status503ServiceUnavailable => (
                new("职责清单暂时打不开", "The lists cannot be opened just now"),
                new("后台服务正在恢复，请过一会儿刷新本页。", "A service is coming back; load this page again in a moment.")),
            _ => (
                new("页面出错了", "Something went wrong"),
                new("问题已经记录，请稍后再试。", "It has been recorded; try again later.")),
        };
        (Title, Advice) = told;
        Response.StatusCode = status;
    }
}
