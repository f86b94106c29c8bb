using Dapper;
using DutyLaw.Articles;
using DutyLaw.Cases;
using Review.Cases;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;

namespace Review.Printing;

/// <summary>Reads cases for printing and export: only for a body that has a part in them.</summary>
internal sealed class CaseFiles(CaseStore store, Database database, Law law, ArticleText articles)
{
    /// <summary>A case with its journal as stored.</summary>
    internal sealed record Read(CaseFile File, string Data, IReadOnlyList<JournalRow> Rows);

    /// <returns>Null where there is no such case, or the official's body has no part in it.</returns>
    public async Task<Read?> FindAsync(CurrentOfficial official, Guid id, CancellationToken cancel)
    {
        if (await store.FindAsync(official.Tenant, id, official.Body, null, cancel) is null)
        {
            return null;
        }

        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancel);
        var data = await connection.QuerySingleAsync<string>("select data from cases where id = @id", new { id });
        var rows = (await connection.QueryAsync<(int Seq, DateTimeOffset At, string Fact, string Hash)>(
                "select seq, at, fact, hash from journal where case_id = @id order by seq", new { id }))
            .Select(r => new JournalRow(id, r.Seq, r.At, r.Fact, r.Hash)).ToList();
        var notices = await connection.QueryAsync<SentNotice>(
            "select id, to_body, kind, article, reason, sent_on from notices where case_id = @id order by id", new { id });
        var c = System.Text.Json.JsonSerializer.Deserialize(data, CaseJson.Stored.Case)!;
        return new(new CaseFile(c, law.Of(c), [.. rows.Select(r => Journal.Read(r.Fact))], notices.AsList(), articles), data, rows);
    }
}
