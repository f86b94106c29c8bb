using System.Diagnostics.Metrics;
using System.Security.Claims;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using ServiceDefaults.Data;
using ServiceDefaults.Messaging;

namespace ServiceDefaults.Auth;

/// <summary>
/// Writes down who asked for what is not there or not theirs: an official with a token whom an address that exists answers with 404.
/// Whether the thing belongs to another county the service cannot know, as the database shows it nothing; who tries many of them stands
/// out. Nobody waits for the writing, and a flood of attempts does not become a flood of rows: 200 a second at most, the rest is counted
/// and logged.
/// </summary>
internal sealed partial class RefusedAccess(NpgsqlDataSource source, IMeterFactory meters, ILogger<RefusedAccess> log) : BackgroundService
{
    private const int AtOnce = 200;
    private const int LongestPath = 400;
    private readonly Counter<long> counted = meters.Create("Duty.Access").CreateCounter<long>(
        "duty.access.not_found", "{request}", "Officials' requests for what is not there or not theirs");

    private readonly Channel<Attempt> attempts = Channel.CreateBounded<Attempt>(
        new BoundedChannelOptions(AtOnce) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Note(HttpContext context)
    {
        // Tokens have an issuer; the portal's own sessions do not, and its gateway passes on what a service has noted.
        if (context.Response.StatusCode != StatusCodes.Status404NotFound
            || context.GetEndpoint() is null
            || !context.User.HasClaim(c => c.Type == "iss"))
        {
            return;
        }

        var path = context.Request.Path.ToString().Replace("\0", "", StringComparison.Ordinal);
        var attempt = new Attempt(
            TimeProvider.System.GetUtcNow(),
            context.User.FindFirstValue("sub") ?? "",
            context.User.FindFirstValue("body") ?? "",
            context.Request.Headers["X-Forwarded-For"].ToString().Split(',')[^1].Trim() is { Length: > 0 and < 50 } caller
                ? caller
                : context.Connection.RemoteIpAddress?.ToString() ?? "",
            context.Request.Method,
            path.Length > LongestPath ? path[..LongestPath] : path);
        counted.Add(1);
        Asked(attempt.Account, attempt.Address, attempt.Method, attempt.Path);
        attempts.Writer.TryWrite(attempt);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var second = new PeriodicTimer(TimeSpan.FromSeconds(1), TimeProvider.System);
        while (await second.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await WriteAsync(stoppingToken);
            }
            catch (Exception e) when (Outage.Is(e))
            {
                NotWritten(e);
            }
        }
    }

    private async Task WriteAsync(CancellationToken cancel)
    {
        await using var batch = source.CreateBatch();
        while (batch.BatchCommands.Count < AtOnce && attempts.Reader.TryRead(out var attempt))
        {
            var writing = new NpgsqlBatchCommand(
                "insert into refused_access (at, account, body, address, method, path) values ($1, $2, $3, $4, $5, $6)");
            batch.BatchCommands.Add(
                writing.With(attempt.At, attempt.Account, attempt.Body, attempt.Address, attempt.Method, attempt.Path));
        }

        if (batch.BatchCommands.Count > 0)
        {
            await batch.ExecuteNonQueryAsync(cancel);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Account} at {Address} asked for what is not there or not theirs: {Method} {Path}")]
    private partial void Asked(string account, string address, string method, string path);

    [LoggerMessage(LogLevel.Warning, "Some attempts at what is not there are in the log only")]
    private partial void NotWritten(Exception e);

    private sealed record Attempt(DateTimeOffset At, string Account, string Body, string Address, string Method, string Path);
}

/// <summary>Adds it.</summary>
internal static class RefusedAccessSetup
{
    public static void AddRefusedAccess(this IServiceCollection services) =>
        services.AddSingleton<RefusedAccess>().AddHostedService(s => s.GetRequiredService<RefusedAccess>());

    public static void UseRefusedAccess(this IApplicationBuilder app)
    {
        var refused = app.ApplicationServices.GetRequiredService<RefusedAccess>();
        app.Use(async (context, next) =>
        {
            await next(context);
            refused.Note(context);
        });
    }
}
