using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Portal.Site;

/// <summary>A service that does not answer is an expected failure: the visitor is told so, with status 503.</summary>
internal sealed partial class UnavailableFilter : IExceptionFilter
{
    /// <summary>True where the fault says that a service could not be reached or took too long.</summary>
    public static bool Is(Exception fault) => fault is HttpRequestException or TaskCanceledException { InnerException: TimeoutException };

    public void OnException(ExceptionContext context)
    {
        if (Is(context.Exception))
        {
            var log = context.HttpContext.RequestServices.GetRequiredService<ILogger<UnavailableFilter>>();
            NoAnswer(log, context.HttpContext.Request.Path, context.Exception.Message);
            context.HttpContext.Response.Headers.RetryAfter = "10";
            context.Result = new StatusCodeResult(StatusCodes.Status503ServiceUnavailable);
            context.ExceptionHandled = true;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Page {Path} cannot be shown, a service does not answer: {Reason}")]
    private static partial void NoAnswer(ILogger log, string path, string reason);
}
