using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ServiceDefaults.Messaging;

namespace ServiceDefaults.Problems;

/// <summary>
/// Exceptions that are nobody's bug: a request that cannot be read is told which member is at fault (<c>field</c>, a JSON path, or the name
/// of a parameter); while the database is away the caller is told to come back.
/// </summary>
public static partial class ExpectedFaults
{
    /// <summary>The status that an exception stands for: 500 where it is a bug.</summary>
    public static int StatusOf(Exception? fault) => fault switch
    {
        BadHttpRequestException unreadable => unreadable.StatusCode,
        _ when Outage.Is(fault) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    internal static void UseExpectedFaults(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (Exception fault) when (!context.Response.HasStarted && StatusOf(fault) != StatusCodes.Status500InternalServerError)
        {
            await ProblemOf(fault, context).ToResult().ExecuteAsync(context);
        }
    });

    private static Problem ProblemOf(Exception fault, HttpContext context)
    {
        var problem = FrameworkProblems.Of(StatusOf(fault));
        if (fault is BadHttpRequestException unreadable)
        {
            return problem.Status == StatusCodes.Status400BadRequest ? Named(problem, FieldOf(unreadable)) : problem;
        }

        Away(context.RequestServices.GetRequiredService<ILogger<Problem>>(), context.Request.Path, fault.Message);
        context.Response.Headers.RetryAfter = "5";
        return problem;
    }

    /// <summary>The member or parameter at fault; null where it is not known.</summary>
    internal static string? FieldOf(BadHttpRequestException unreadable)
    {
        if (unreadable.InnerException is not JsonException json)
        {
            return Parameter().Match(unreadable.Message) is { Success: true } named
                ? JsonNamingPolicy.CamelCase.ConvertName(named.Groups["name"].Value)
                : null;
        }

        var path = json.Path ?? "$";
        return Missing().Match(json.Message) is { Success: true } missing ? $"{path}.{missing.Groups["name"].Value}" : path;
    }

    private static Problem Named(Problem problem, string? field) => field switch
    {
        null => problem,
        "$" => problem with { Title = "请求内容不是所需的 JSON。", Field = field },
        _ => problem with { Title = $"请求内容无法识别：{field} 缺少或不正确。", Field = field },
    };

    [LoggerMessage(LogLevel.Warning, "{Path} is answered with 503, something is away: {Reason}")]
    private static partial void Away(ILogger log, string path, string reason);

    // The framework says the names in its messages only; where it words them otherwise, the field is left out.
    [GeneratedRegex("""parameter "\S+ (?<name>\w+)" """)]
    private static partial Regex Parameter();

    [GeneratedRegex("including: '(?<name>[^']+)'")]
    private static partial Regex Missing();
}
