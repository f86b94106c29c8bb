using Microsoft.AspNetCore.Authorization;
using ServiceDefaults.Problems;

namespace Portal.Identity.Accounts;

/// <summary>
/// An account whose password somebody else has given goes no further than setting its own: pages lead there, programs are told so, and
/// no service gets a token. What is public stays public.
/// </summary>
internal static class PasswordChangeFirst
{
    public const string Page = "/password";

    public static void UsePasswordChangeFirst(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var (user, path) = (context.User, context.Request.Path);
        if (!user.MustChangePassword || path.StartsWithSegments("/api/session") || path.StartsWithSegments(Page) || IsPublic(context))
        {
            await next(context);
        }
        else if (path.StartsWithSegments("/api"))
        {
            var problem = new Problem(StatusCodes.Status403Forbidden, "password-change-required", "请先修改初始口令，再办理业务。");
            await problem.ToResult().ExecuteAsync(context);
        }
        else
        {
            context.Response.Redirect($"{Page}{QueryString.Create("from", path + context.Request.QueryString)}");
        }
    });

    /// <summary>A public address of a service, or a page that needs nobody signed in.</summary>
    private static bool IsPublic(HttpContext context) => context.Request.Path.Value?.Split('/') switch
    {
        ["", "api", _, "public", ..] => true,
        ["", "api", ..] => false,
        _ => context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null
            && !context.Request.Path.StartsWithSegments("/desk"),
    };
}
