using Dapper;
using DutyLaw.Bodies;
using DutyLaw.Procedures;
using Npgsql;
using Paper;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Time;

namespace Review.Printing;

/// <summary>
/// Verification codes: the same content of the same version of a case has the same code, in whatever format and however often it is
/// printed.
/// </summary>
internal sealed class PrintStore(Database database, Law law, TimeProvider time)
{
    /// <summary>A code that was given out.</summary>
    internal sealed record Given(string Code, string Print, int Version, string Sha256, DateTime PrintedAt, string PrintedBy);

    /// <summary>The mark of a print, with the code it has or now gets.</summary>
    public async Task<PrintMark> MarkAsync(
        CurrentOfficial official, CaseFile file, string print, PrintedDocument document, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        var (c, hash) = (file.Case, document.Hash());
        var given = await FindAsync(connection, c.Id, print, c.Version, hash);
        if (given is null)
        {
            await connection.ExecuteAsync(
                """
                insert into prints (code, county, case_id, print, version, sha256, printed_at, printed_by)
                values (@Code, @County, @Id, @print, @Version, @hash, @Now, @Body)
                on conflict (case_id, print, version, sha256, county) do nothing
                """,
                new
                {
                    Code = VerificationCode.New(),
                    c.County,
                    c.Id,
                    print,
                    c.Version,
                    hash,
                    Now = time.GetUtcNow(),
                    Body = IssuerOf(file, print) ?? official.Body,
                });
            given = await FindAsync(connection, c.Id, print, c.Version, hash)
                ?? throw new InvalidOperationException($"print {print} of case {c.Id} was written and is not there");
        }

        return new(
            VerificationCode.Shown(given.Code), hash, given.Version, DayOf(given.PrintedAt), law.Of(c.County).NameOf(given.PrintedBy));
    }

    /// <summary>Every code given out for a case, newest first.</summary>
    public async Task<IReadOnlyList<Given>> OfAsync(CurrentOfficial official, Guid id, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        return (await connection.QueryAsync<Given>(
            "select code, print, version, sha256, printed_at, printed_by from prints where case_id = @id order by printed_at desc, code",
            new { id })).AsList();
    }

    /// <summary>
    /// Whose paper it is: the sender's of a notice; else the establishment office's, which keeps the form and the minutes.
    /// </summary>
    private string? IssuerOf(CaseFile file, string print) =>
        file.Notices.FirstOrDefault(n => CasePrints.NameOf(n) == print) is { } notice
            && NoticePrint.FactOf(notice, file) is { Body: var sender }
            && sender != Parties.SystemActor.Body
                ? sender
                : file.Pack.CodesOf(Role.EstablishmentOffice, file.Case.County).FirstOrDefault();

    /// <summary>The legal day of an instant.</summary>
    public static DateOnly DayOf(DateTime at) => Clock.DateOf(new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc)));

    private static Task<Given?> FindAsync(NpgsqlConnection connection, Guid id, string print, int version, string hash) =>
        connection.QuerySingleOrDefaultAsync<Given>(
            "select code, print, version, sha256, printed_at, printed_by from prints "
            + "where case_id = @id and print = @print and version = @version and sha256 = @hash",
            new { id, print, version, hash });
}
