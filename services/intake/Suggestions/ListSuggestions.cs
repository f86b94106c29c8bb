using DutyLaw.Packs;
using Intake.Data;
using Intake.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;

namespace Intake.Suggestions;

/// <summary>Suggestions for those who look after the list, and those that were published for everybody. Newest first.</summary>
internal static class ListSuggestions
{
    /// <summary>To other bodies the list is empty.</summary>
    public static async Task<Ok<Page<SuggestionView>>> OfCountiesAsync(
        bool? answered,
        [AsParameters] PageRequest page,
        CurrentOfficial official,
        PackLibrary packs,
        Database database,
        CancellationToken cancel)
    {
        const string Where = "county = any($1) and $2 and ($3::boolean is null or (answer is not null) = $3)";
        var reads = packs.Of(official.Body) is { } pack && Readers.Include(pack.Readers.Suggestions, official.Role);
        return TypedResults.Ok(await PageAsync(
            database,
            official.Tenant,
            packs,
            Where,
            [official.Counties.ToArray(), reads, answered],
            page,
            cancel));
    }

    /// <summary>What the office answered and published, of one county.</summary>
    public static async Task<Results<Ok<Page<SuggestionView>>, ProblemHttpResult>> PublishedAsync(
        string? county, [AsParameters] PageRequest page, PackLibrary packs, Database database, CancellationToken cancel) =>
        packs.OfCounty(county ?? "") is null
            ? Problem.NotFound().ToResult()
            : TypedResults.Ok(await PageAsync(database, Tenant.Public, packs, "county = $1 and published", [county], page, cancel));

    private static async Task<Page<SuggestionView>> PageAsync(
        Database database, Tenant tenant, PackLibrary packs, string where, object?[] values, PageRequest page, CancellationToken cancel)
    {
        var n = values.Length;
        var (rows, total) = await database.PageAsync(
            tenant,
            new NpgsqlBatchCommand($"select count(*)::int from suggestions where {where}").With(values),
            new NpgsqlBatchCommand(
                $"select {SuggestionView.Columns} from suggestions where {where} order by id desc limit ${n + 1} offset ${n + 2}")
                .With(values).With(page.Limit, page.Offset),
            row => SuggestionView.Read(row, packs),
            cancel);
        return new(rows, total, page.Number, page.Limit);
    }
}
