namespace Portal.Web;

/// <summary>What browsers are told about every answer: nothing inline, nothing from elsewhere, in nobody's frame.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; img-src 'self' data:";

    private const string Nonce = "style-nonce";

    /// <summary>Styles of this answer's page that carry the number are taken, and those of single elements, with which the diagrams are drawn.</summary>
    public static void AllowStyles(this HttpContext context, string nonce) => context.Items[Nonce] = nonce;

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = context.Items[Nonce] is string nonce ? $"{Policy}; style-src 'self' 'nonce-{nonce}'; style-src-attr 'unsafe-inline'" : Policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            return Task.CompletedTask;
        });
        return next(context);
    });
}
