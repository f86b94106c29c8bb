using Dapper;
using Microsoft.AspNetCore.Http.HttpResults;
using Paper;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;

namespace Review.Printing;

/// <summary>
/// 核验: whether a paper is genuine, for whoever holds it. Says nothing that is not on every such paper: no title, no opinion, no outcome.
/// </summary>
internal static class CheckPrint
{
    /// <summary>A genuine print.</summary>
    /// <param name="Document">申请表's title, 会议纪要, or 书面告知.</param>
    /// <param name="Version">The version of the case that was printed.</param>
    /// <param name="MovedOn">True where the case has a later version by now.</param>
    /// <param name="Sha256">Of the content, as printed at the foot of the page.</param>
    internal sealed record Genuine(
        string Code,
        PrintKind Kind,
        string Document,
        string? Number,
        string County,
        string CountyName,
        string Procedure,
        string ProcedureTitle,
        string IssuerName,
        DateOnly PrintedOn,
        int Version,
        bool MovedOn,
        string Sha256);

    public static void MapCheckPrint(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/public/prints/{code}", CheckAsync).AllowAnonymous()
            .WithName("CheckPrint").WithSummary("核验: a print by its verification code").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Genuine>, ProblemHttpResult>> CheckAsync(
        string code, Database database, Law law, CasePrints prints, CancellationToken cancel)
    {
        if (VerificationCode.Read(code) is not { } read)
        {
            return Unknown();
        }

        await using var connection = await database.OpenAsync(Tenant.Public, cancel);
        var row = await connection.QuerySingleOrDefaultAsync<Row>("select * from print_by_code(@read)", new { read });
        if (row is null)
        {
            return Unknown();
        }

        var pack = law.Of(row.County);
        var kind = CasePrints.KindOf(row.Print);
        return TypedResults.Ok(new Genuine(
            VerificationCode.Shown(read),
            kind,
            TitleOf(kind, prints.FormOf(pack.Code, row.Procedure, row.Edition)?.Title),
            row.Number,
            row.County,
            pack.Counties.Single(c => c.Code == row.County).Name,
            row.Procedure,
            pack.Find(row.Procedure, row.Edition)?.Title ?? row.Procedure,
            pack.NameOf(row.PrintedBy),
            PrintStore.DayOf(row.PrintedAt),
            row.Version,
            row.StandsAt > row.Version,
            row.Sha256));
    }

    private static string TitleOf(PrintKind kind, string? form) => kind switch
    {
        PrintKind.Form => form ?? "申请表",
        PrintKind.Minutes => "会议纪要",
        _ => "书面告知",
    };

    private static ProblemHttpResult Unknown() =>
        new Problem(StatusCodes.Status404NotFound, "unknown-print", "没有这个核验码，请核对后重新输入。").ToResult();

    private sealed record Row(
        string County, string Procedure, string Edition, string? Number, string Print, int Version, string Sha256,
        DateTime PrintedAt, string PrintedBy, int StandsAt);
}
