using System.ComponentModel;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;

namespace ServiceDefaults.Auth;

/// <summary>Who asked this service for what is not there or not theirs, for the audit administrator of their jurisdiction.</summary>
public static class ReadRefusedAccess
{
    /// <summary>Adds <c>GET /refused-access</c>.</summary>
    public static void MapRefusedAccess(this WebApplication app) => app.MapGet("/refused-access", ListAsync)
        .RequireAuthorization(policy => policy.RequireRole(CurrentOfficial.Auditor))
        .WithTags("Refused access")
        .WithSummary("Who asked for what is not there or not theirs, the latest first");

    /// <summary>An official's request that was answered with 404.</summary>
    /// <param name="At">Real time, whatever a test clock says.</param>
    /// <param name="Body"><c>slug@division</c>.</param>
    internal sealed record Line(DateTimeOffset At, string Account, string Body, string Address, string Method, string Path);

    private static async Task<Ok<Page<Line>>> ListAsync(
        [Description("Name of an account, or a part of it")] string? account,
        [AsParameters] PageRequest page,
        CurrentOfficial official,
        NpgsqlDataSource source)
    {
        await using var connection = await source.OpenConnectionAsync();
        var rows = (await connection
            .QueryAsync<(DateTime At, string Account, string Body, string Address, string Method, string Path, long Total)>(
                "select at, account, body, address, method, path, total from refused_access_of(@counties, @account, @Limit, @Offset)",
                new { counties = official.Counties.ToArray(), account = account?.Trim(), page.Limit, page.Offset }))
            .ToList();
        return TypedResults.Ok(new Page<Line>(
            [.. rows.Select(r => new Line(new(r.At), r.Account, r.Body, r.Address, r.Method, r.Path))],
            rows is [var first, ..] ? (int)first.Total : 0,
            page.Number,
            page.Limit));
    }
}
