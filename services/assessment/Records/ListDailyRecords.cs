using DutyLaw.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Problems;

namespace Assessment.Records;

/// <summary>A record as it is read.</summary>
/// <param name="SettledBy">What became of it; a settled record no longer counts. Absent: it counts.</param>
public sealed record DailyRecordRead(
    Guid Id,
    string County,
    string Body,
    string BodyName,
    RecordKind Kind,
    DateOnly On,
    string Sentence,
    string Article,
    bool Verified,
    Evidence Evidence,
    DateTimeOffset RecordedAt,
    SettledBy? SettledBy)
{
    /// <summary>The kind in words.</summary>
    public string KindTitle => Kind.Title();
}

/// <summary>What settled a record.</summary>
public sealed record SettledBy(Outcome Outcome, DateOnly On, string Reason, Evidence Evidence)
{
    /// <summary>The outcome in words.</summary>
    public string OutcomeTitle => Outcome.Title();
}

/// <summary>A page of records, newest first.</summary>
/// <param name="Totals">Records of each kind in the whole list that count.</param>
public sealed record DailyRecordPage(
    IReadOnlyList<DailyRecordRead> Items, long Total, int Page, int Size, IReadOnlyDictionary<string, long> Totals);

/// <summary>日常纪实 per body and year.</summary>
public static class ListDailyRecords
{
    /// <summary>Maps it.</summary>
    public static void MapDailyRecords(this IEndpointRouteBuilder app) =>
        app.MapGet("/daily-records", HandleAsync).WithName("ListDailyRecords").WithTags("Daily records")
            .WithSummary("日常纪实 of a body and year, newest first, with totals by kind")
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<DailyRecordPage>, ProblemHttpResult>> HandleAsync(
        string? body,
        int? year,
        [AsParameters] PageRequest page,
        CurrentOfficial official,
        DailyRecords records,
        Names names,
        CancellationToken cancel)
    {
        if (body is not null && !Knows(official, body))
        {
            return Problem.NotFound().ToResult();
        }

        // The body concerned, and whoever reads no others', reads what is established of its own body.
        var readers = official.Counties.Select(names.PackOf).OfType<Jurisdiction>().FirstOrDefault()?.Readers ?? new();
        var readsAll = Readers.Include(readers.Records, official.Role);
        var readsUnverified = Readers.Include(readers.UnverifiedRecords, official.Role);
        return readsAll || body is null || body == official.Body
            ? TypedResults.Ok(await records.PageAsync(
                official.Tenant, readsAll ? body : official.Body, year, readsUnverified, page, cancel))
            : Problem.Forbidden("只能查阅本单位的日常纪实。").ToResult();
    }

    /// <summary>False for a body of another county, whose existence is none of the caller's business.</summary>
    private static bool Knows(CurrentOfficial official, string body) =>
        body.Split('@') is [_, { Length: >= 6 } division]
        && (official.Sees(division[..6])
            || (division.EndsWith("00", StringComparison.Ordinal) && official.Counties.Any(c => c[..4] == division[..4])));
}
