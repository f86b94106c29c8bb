using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ServiceDefaults.Problems;

/// <summary>
/// PostgreSQL's text has no character NUL. A request that brings one, escaped in JSON or in its query, is malformed (400) and goes no
/// further; elsewhere it would fail much later, in another service too.
/// </summary>
internal static class TextWithoutNul
{
    private static ReadOnlySpan<byte> Digits => "u0000"u8;

    /// <summary>Refuses it. Bodies that are not JSON are not touched.</summary>
    public static void UseTextWithoutNul(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Request.QueryString.Value?.Contains("%00", StringComparison.Ordinal) is true)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (context.Request.HasJsonContentType())
        {
            var body = new MemoryStream();
            try
            {
                await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            }
            catch (BadHttpRequestException unreadable)
            {
                context.Response.StatusCode = unreadable.StatusCode;
                return;
            }

            if (HasNul(body.GetBuffer().AsSpan(0, (int)body.Length)))
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }

            body.Position = 0;
            context.Request.Body = body;
        }

        await next(context);
    });

    /// <summary>Whether JSON has the escape of NUL: <c>u0000</c> after a backslash that is not itself escaped.</summary>
    internal static bool HasNul(ReadOnlySpan<byte> json)
    {
        for (int at; (at = json.IndexOf(Digits)) >= 0; json = json[(at + Digits.Length)..])
        {
            var before = json[..at];
            if ((before.Length - before.TrimEnd((byte)'\\').Length) % 2 == 1)
            {
                return true;
            }
        }

        return false;
    }
}
