using System.ComponentModel;
using Dapper;
using DutyLaw.Cases;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using Portal.Identity.Accounts;
using ServiceDefaults;

namespace Portal.Identity.Administration;

/// <summary>The journal of accounts, for the audit administrator alone.</summary>
internal static class ReadJournal
{
    /// <summary>What happened to an account.</summary>
    /// <param name="At">Real time, whatever a test clock says.</param>
    /// <param name="ActTitle">The act in Chinese.</param>
    /// <param name="By">Who did it.</param>
    /// <param name="Address">From which network address.</param>
    internal sealed record Line(
        int Seq, DateTimeOffset At, string Account, AccountAct Act, string ActTitle, string By, string Address, string? Detail);

    /// <param name="Checked">Rows of the whole portal's chain, all of them.</param>
    /// <param name="FirstBroken">The first row that does not follow from those before it; null where the chain holds.</param>
    /// <param name="LastHash">The end of the chain: whoever noted an earlier one can see that nothing was cut off since.</param>
    internal sealed record Verification(int Checked, int? FirstBroken, string LastHash);

    public static async Task<Ok<Page<Line>>> ListAsync(
        [Description("Name of an account, or a part of it")] string? account,
        AccountAct? act,
        [AsParameters] PageRequest page,
        HttpContext http,
        NpgsqlDataSource source,
        AdministeredAccounts administered)
    {
        var jurisdiction = administered.Of(http.User).Code;
        const string Wanted =
            """
            from account_journal
            where jurisdiction in (@jurisdiction, '') and (@act is null or act = @act)
                and (@account is null or strpos(lower(account), lower(@account)) > 0)
            """;
        var parameters = new { jurisdiction, act = act?.ToString(), account = account?.Trim(), page.Limit, page.Offset };
        await using var connection = await source.OpenConnectionAsync();
        var total = await connection.ExecuteScalarAsync<int>($"select count(*) {Wanted}", parameters);
        var rows = await connection.QueryAsync<(int Seq, DateTime At, string Fact)>(
            $"select seq, at, fact {Wanted} order by seq desc limit @Limit offset @Offset", parameters);
        return TypedResults.Ok(new Page<Line>([.. rows.Select(r => LineOf(r.Seq, r.At, r.Fact))], total, page.Number, page.Limit));
    }

    public static async Task<Ok<Verification>> VerifyAsync(NpgsqlDataSource source)
    {
        await using var connection = await source.OpenConnectionAsync();
        var (read, last) = (0, Journal.Beginning);
        var broken = Journal.FirstBroken(connection
            .Query<(int Seq, DateTime At, string Fact, string Hash)>(
                "select seq, at, fact, hash from account_journal order by seq", buffered: false)
            .Select(r =>
            {
                (read, last) = (read + 1, r.Hash);
                return new JournalRow(Guid.Empty, r.Seq, new(r.At), r.Fact, r.Hash);
            }));
        return TypedResults.Ok(new Verification(read, broken, last));
    }

    private static Line LineOf(int seq, DateTime at, string fact)
    {
        var (_, account, act, by, address, detail) = AccountJournal.Read(fact);
        return new(seq, new(at), account, act, act.Title(), by, address, detail);
    }
}
