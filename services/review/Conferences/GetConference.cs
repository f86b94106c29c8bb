using Dapper;
using DutyLaw.Cases;
using DutyLaw.Conferences;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using Review.Cases;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Review.Conferences;

/// <summary>Conferences as their bodies see them: the list, one of them, its minutes, its journal and the check of it.</summary>
internal static class GetConference
{
    /// <summary>A conference in a list.</summary>
    /// <param name="Items">Titles of what is on its agenda.</param>
    internal sealed record Line(
        Guid Id,
        string County,
        string Title,
        string Number,
        DateOnly Day,
        string Place,
        ConferenceState State,
        string StateTitle,
        IReadOnlyList<string> Items,
        int Version,
        bool WaitsForMe);

    /// <summary>A journal row as read.</summary>
    internal sealed record JournalLine(
        int Seq, DateTimeOffset At, DateOnly On, string Act, string Body, string BodyName, string Account, string Article,
        ConferenceState Before, ConferenceState After, string? Reason, string Hash);

    /// <summary>Whether the journal holds.</summary>
    internal sealed record Verification(bool Verified, int Rows, string Head, int? FirstBrokenRow, bool ReplayAgrees);

    public static void MapGetConference(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/conferences", ListAsync)
            .WithSummary("Conferences my body has a part in, newest first; q: in number, place or items");
        routes.MapGet("/conferences/{id:guid}", ViewAsync).WithSummary("A conference as it stands, and what I may do");
        routes.MapGet("/conferences/{id:guid}/minutes", MinutesAsync)
            .WithSummary("Its minutes: drafted from what was recorded, once signed as signed");
        routes.MapGet("/conferences/{id:guid}/journal", JournalAsync).WithSummary("Its journal");
        routes.MapGet("/conferences/{id:guid}/journal/rows", RowsAsync)
            .WithSummary("Its journal as stored, for whoever checks the chain without this system");
        routes.MapGet("/conferences/{id:guid}/verification", VerifyAsync).WithSummary("Check of its journal");
    }

    private static async Task<Ok<Page<Line>>> ListAsync(
        [AsParameters] PageRequest page,
        [AsParameters] ConferenceFilter filter,
        CurrentOfficial official,
        Database database,
        CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        var values = new { official.Body, State = filter.State?.ToString(), filter.From, filter.To, filter.Like, page.Limit, page.Offset };
        var total = await connection.ExecuteScalarAsync<int>(
            $"select count(*) from conferences where involved @> array[@Body]{filter.Sql()}", values);
        var rows = await connection.QueryAsync<Row>(
            $"""
            select id, county, title, day, state, version, waiting_for @> array[@Body] as waits_for_me, data
            from conferences where involved @> array[@Body]{filter.Sql()} order by day desc, id desc limit @Limit offset @Offset
            """,
            values);
        return TypedResults.Ok(new Page<Line>([.. rows.Select(r => r.Shown())], total, page.Number, page.Limit));
    }

    private static Task<Results<Ok<ConferenceView>, ProblemHttpResult>> ViewAsync(
        Guid id,
        HttpResponse response,
        CurrentOfficial official,
        Database database,
        Law law,
        TimeProvider time,
        CancellationToken cancel) =>
        FindAsync(id, official, database, (stored, _) =>
        {
            response.Headers.ETag = Versions.Write(stored.Conference.Version);
            return Task.FromResult(ConferenceView.Of(stored.Conference, law.Of(stored.Conference.County), official.Body, time.Today()));
        }, cancel);

    private static Task<Results<Ok<MinutesView>, ProblemHttpResult>> MinutesAsync(
        Guid id, CurrentOfficial official, Database database, Law law, CancellationToken cancel) =>
        FindAsync(
            id,
            official,
            database,
            (stored, _) => Task.FromResult(MinutesView.Of(stored.Conference, law.Of(stored.Conference.County))),
            cancel);

    private static Task<Results<Ok<List<JournalLine>>, ProblemHttpResult>> JournalAsync(
        Guid id, CurrentOfficial official, Database database, Law law, CancellationToken cancel) =>
        FindAsync(id, official, database, async (stored, connection) =>
        {
            var pack = law.Of(stored.Conference.County);
            return (await ReadRowsAsync(connection, id, cancel)).ConvertAll(row =>
            {
                var fact = ConferenceJson.Fact(row.Fact);
                return new JournalLine(
                    row.Seq, row.At, fact.On, fact.Act.Name, fact.Body, pack.NameOf(fact.Body), fact.Account, fact.Article,
                    fact.Before, fact.After, fact.Act.GivenReason, row.Hash);
            });
        }, cancel);

    private static Task<Results<Ok<List<JournalRow>>, ProblemHttpResult>> RowsAsync(
        Guid id, CurrentOfficial official, Database database, CancellationToken cancel) =>
        FindAsync(id, official, database, (_, connection) => ReadRowsAsync(connection, id, cancel), cancel);

    private static Task<Results<Ok<Verification>, ProblemHttpResult>> VerifyAsync(
        Guid id, CurrentOfficial official, Database database, CancellationToken cancel) =>
        FindAsync(id, official, database, async (stored, connection) =>
        {
            var rows = await ReadRowsAsync(connection, id, cancel);
            var broken = Journal.FirstBroken(rows);
            var agrees = broken is null && rows.Count > 0 && rows[^1].Hash == stored.Head
                && ConferenceJson.Gives(rows.Select(r => r.Fact), stored.Conference);
            return new Verification(broken is null && agrees, rows.Count, stored.Head, broken, agrees);
        }, cancel);

    private static async Task<Results<Ok<T>, ProblemHttpResult>> FindAsync<T>(
        Guid id,
        CurrentOfficial official,
        Database database,
        Func<StoredConference, NpgsqlConnection, Task<T>> show,
        CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        return await ConferenceStore.FindAsync(connection, id, official.Body, null, cancel) is { } stored
            ? TypedResults.Ok(await show(stored, connection))
            : Problem.NotFound().ToResult();
    }

    private static async Task<List<JournalRow>> ReadRowsAsync(NpgsqlConnection connection, Guid id, CancellationToken cancel) =>
        (await connection.QueryAsync<(int Seq, DateTimeOffset At, string Fact, string Hash)>(new CommandDefinition(
                "select seq, at, fact, hash from conference_journal where conference_id = @id order by seq",
                new { id },
                cancellationToken: cancel)))
            .Select(r => new JournalRow(id, r.Seq, r.At, r.Fact, r.Hash)).AsList();

    private sealed record Row(Guid Id, string County, string Title, DateOnly Day, string State, int Version, bool WaitsForMe, string Data)
    {
        public Line Shown()
        {
            var state = Enum.Parse<ConferenceState>(State);
            var conference = ConferenceJson.Conference(Data);
            return new(
                Id, County, Title, conference.Number, Day, conference.Place, state, Titles.Of(state),
                [.. conference.Items.Select(i => i.Title)], Version, WaitsForMe);
        }
    }
}
