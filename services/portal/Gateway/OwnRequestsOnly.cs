using ServiceDefaults.Problems;

namespace Portal.Gateway;

/// <summary>
/// Requests to the API that change something must carry <c>X-Requested-With: duty</c>. A form or link on a foreign page cannot send a
/// header of its own, so a visitor's session is not used behind the visitor's back.
/// </summary>
internal static class OwnRequestsOnly
{
    public static void UseOwnRequestsOnly(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var request = context.Request;
        if (request.Path.StartsWithSegments("/api") && IsUnsafe(request.Method) && request.Headers.XRequestedWith != "duty")
        {
            var problem = new Problem(StatusCodes.Status400BadRequest, "header-required", "请求缺少 X-Requested-With: duty 请求头。");
            await problem.ToResult().ExecuteAsync(context);
            return;
        }

        await next(context);
    });

    private static bool IsUnsafe(string method) =>
        !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method);
}
