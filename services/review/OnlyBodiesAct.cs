using DutyLaw.Bodies;
using ServiceDefaults.Auth;
using ServiceDefaults.Problems;

namespace Review;

/// <summary>
/// Whoever is signed in may read what is his to read; who acts is an official of a body that the procedures know. The administrators of the
/// platform have no part in any of them.
/// </summary>
internal static class OnlyBodiesAct
{
    /// <summary>Refuses every other writing request, whichever address it goes to.</summary>
    public static async ValueTask<object?> Filter(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var reads = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        return reads || Enum.TryParse<Role>(http.RequestServices.GetRequiredService<CurrentOfficial>().Role, out _)
            ? await next(context)
            : Problem.Forbidden("平台管理员不参与职责准入事项的办理。").ToResult();
    }
}
