namespace Portal.Site;

/// <summary>What browsers are told about every answer: nothing inline, nothing from elsewhere, in nobody's frame.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; img-src 'self' data:";

    private const string ForItself = "; style-src 'self' 'unsafe-inline'";

    /// <summary>
    /// Lets this answer's page write styles for itself, as the back office's components do. Scripts come from files only, there too.
    /// </summary>
    public static void AllowOwnStyles(this HttpContext context) => context.Items[ForItself] = true;

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = context.Items.ContainsKey(ForItself) ? Policy + ForItself : Policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            return Task.CompletedTask;
        });
        return next(context);
    });
}
