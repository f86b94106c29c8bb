using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace ServiceDefaults.Problems;

/// <summary>What the framework refuses by itself, without a word of ours, is answered in our own words too.</summary>
public static class FrameworkProblems
{
    /// <summary>The problem that a bare status stands for.</summary>
    public static Problem Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => Problem.Malformed("请求内容无法识别。"),
        StatusCodes.Status401Unauthorized => Problem.SignedOut(),
        StatusCodes.Status403Forbidden => Problem.Forbidden("没有权限。"),
        StatusCodes.Status404NotFound => new(status, "not-found", "没有这个地址。"),
        StatusCodes.Status405MethodNotAllowed => new(status, "method-not-allowed", "这个地址不支持该请求方法。"),
        StatusCodes.Status413PayloadTooLarge => new(status, "too-large", "请求内容过大。"),
        StatusCodes.Status415UnsupportedMediaType => new(status, "unsupported-media-type", "请求内容的类型不受支持，应为 application/json。"),
        StatusCodes.Status429TooManyRequests => new(status, "too-many-requests", "请求过于频繁，请稍后再试。"),
        StatusCodes.Status503ServiceUnavailable => Problem.Unavailable(),
        < StatusCodes.Status500InternalServerError => new(status, "refused-request", "请求无法受理。"),
        _ => new(status, "internal", "服务出错，问题已经记录，请稍后再试。"),
    };

    internal static void AddFrameworkProblems(this IServiceCollection services) =>
        services.AddProblemDetails(o => o.CustomizeProblemDetails = context => Rename(context.ProblemDetails));

    internal static void UseFrameworkProblems(this IApplicationBuilder app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages(context => Of(context.HttpContext.Response.StatusCode).ToResult().ExecuteAsync(context.HttpContext));
        app.UseExpectedFaults();
    }

    private static void Rename(ProblemDetails details)
    {
        details.Extensions["traceId"] = Activity.Current?.TraceId.ToString();
        if (details.Type?.StartsWith("urn:duty:", StringComparison.Ordinal) is not true)
        {
            var ours = Of(details.Status ?? StatusCodes.Status500InternalServerError);
            details.Type = ours.Type;
            details.Title = ours.Title;
            details.Detail = null;
        }
    }
}
