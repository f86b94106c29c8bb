using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ServiceDefaults.Problems;

/// <summary>An expected failure, as RFC 9457 problem details of type <c>urn:duty:problem:…</c>.</summary>
/// <param name="Kind">Stable name in kebab case.</param>
/// <param name="Title">Chinese sentence for the person.</param>
/// <param name="Rule">The rule that stands in the way.</param>
/// <param name="Article">The article it rests on.</param>
/// <param name="Field">The member of the request that is at fault, as a JSON path, or the name of a parameter.</param>
public sealed record Problem(int Status, string Kind, string Title, string? Rule = null, string? Article = null, string? Field = null)
{
    /// <summary>Its type, which does not change.</summary>
    public string Type => $"urn:duty:problem:{Kind}";

    /// <summary>No such thing, or not one this caller may know of.</summary>
    public static Problem NotFound() => new(StatusCodes.Status404NotFound, "not-found", "没有找到该事项。");

    /// <summary>A rule of the regulation stands in the way.</summary>
    public static Problem Refused(string rule, string article, string message) =>
        new(StatusCodes.Status422UnprocessableEntity, "refused", message, rule, article);

    /// <summary>Somebody acted first: the version in <c>If-Match</c> is no longer the present one.</summary>
    public static Problem Stale() =>
        new(StatusCodes.Status412PreconditionFailed, "stale", "该事项已由他人先行办理，请查看最新情况后再办理。");

    /// <summary><c>If-Match</c> is missing where an act needs it.</summary>
    public static Problem VersionRequired() =>
        new(StatusCodes.Status428PreconditionRequired, "version-required", "请求缺少 If-Match 版本号。");

    /// <summary>The request cannot be read as what it should be.</summary>
    public static Problem Malformed(string message) => new(StatusCodes.Status400BadRequest, "malformed", message);

    /// <summary>The caller's body has no part in this.</summary>
    public static Problem Forbidden(string message) => new(StatusCodes.Status403Forbidden, "forbidden", message);

    /// <summary>Nobody is signed in, or the session is over.</summary>
    public static Problem SignedOut() => new(StatusCodes.Status401Unauthorized, "signed-out", "请先登录。");

    /// <summary>Something that is needed for the answer is away and will be back.</summary>
    public static Problem Unavailable() => new(StatusCodes.Status503ServiceUnavailable, "service-unavailable", "服务暂时不可用，请稍后再试。");

    /// <summary>As a response.</summary>
    public ProblemHttpResult ToResult() => TypedResults.Problem(
        title: Title,
        statusCode: Status,
        type: Type,
        extensions: new Dictionary<string, object?>
        {
            ["rule"] = Rule,
            ["article"] = Article,
            ["field"] = Field,
            ["traceId"] = Activity.Current?.TraceId.ToString(),
        }.Where(e => e.Value is not null).ToDictionary());
}
