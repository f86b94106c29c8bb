using DutyLaw.Bodies;
using DutyLaw.Conferences;
using DutyLaw.Conferences.Acts;
using DutyLaw.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Review.Cases;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Messaging;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Review.Conferences;

/// <summary>Who asks for an act, on which version, and by which key.</summary>
internal sealed record Asked(
    [property: FromHeader(Name = "If-Match")] string? IfMatch,
    [property: FromHeader(Name = "Idempotency-Key")] string? IdempotencyKey,
    CurrentOfficial Official,
    HttpResponse Response);

/// <summary>The conference after an act; its version also stands in <c>ETag</c>.</summary>
internal sealed record ConferenceActed(
    Guid Id, string Number, ConferenceState State, string StateTitle, int Version, IReadOnlyList<BodyView> WaitingFor);

/// <summary>
/// What is to be done on a conference: the act, and what happens to cases in the same transaction; or why it cannot be asked.
/// </summary>
/// <param name="Alongside">Given the conference after the act; a problem undoes everything.</param>
internal sealed record Move(ConferenceAct? Act, Problem? Problem = null, Func<JointConference, Task<Problem?>>? Alongside = null);

/// <summary>A conference at hand, inside the transaction of an act on it.</summary>
internal sealed record AtHand(JointConference Conference, Jurisdiction Pack, NpgsqlConnection Connection, Actor Actor, DateOnly Today);

/// <summary>
/// Does acts on conferences: reads, decides and writes in one transaction, with the cases an act touches. The journal's key
/// (conference, sequence) decides between two who act at once.
/// </summary>
internal sealed class Desk(Database database, Law law, Outbox outbox, TimeProvider time)
{
    /// <summary>Does an act that needs nothing but the conference.</summary>
    public Task<Results<Ok<ConferenceActed>, ProblemHttpResult>> ActAsync(
        Guid id, ConferenceAct act, Asked asked, CancellationToken cancel) =>
        ActAsync(id, act.Name, asked, _ => Task.FromResult(new Move(act)), cancel);

    /// <summary>Does an act on the conference as it stands.</summary>
    public async Task<Results<Ok<ConferenceActed>, ProblemHttpResult>> ActAsync(
        Guid id, string name, Asked asked, Func<AtHand, Task<Move>> prepare, CancellationToken cancel)
    {
        var official = asked.Official;
        var key = asked.IdempotencyKey is null ? null : $"{official.Body} {name} {asked.IdempotencyKey}";
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        if (await ConferenceStore.FindAsync(connection, id, official.Body, key, cancel) is not var (conference, head, keyIsKnown))
        {
            return Problem.NotFound().ToResult();
        }

        if (keyIsKnown)
        {
            return Done(asked.Response, conference);
        }

        if (Versions.Read(asked.IfMatch) is not { } expected)
        {
            return Problem.VersionRequired().ToResult();
        }

        if (expected != conference.Version)
        {
            return Problem.Stale().ToResult();
        }

        var hand = new AtHand(conference, law.Of(conference.County), connection, ActorOf(official), time.Today());
        var (after, problem) = await WriteAsync(hand, head, key, prepare, cancel);
        if (problem is not null)
        {
            return problem.ToResult();
        }

        await transaction.CommitAsync(cancel);
        outbox.Wake();
        return Done(asked.Response, after!);
    }

    /// <summary>Begins a conference.</summary>
    public async Task<(JointConference? Conference, Problem? Problem)> BeginAsync(
        string county, string? idempotencyKey, CurrentOfficial official, Func<AtHand, Task<Move>> prepare, CancellationToken cancel)
    {
        var key = idempotencyKey is null ? null : $"{official.Body} {Convene.Is} {idempotencyKey}";
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        if (key is not null && await ConferenceStore.FindBegunAsync(connection, county, key, cancel) is { } begun)
        {
            return (begun.Conference, null);
        }

        var hand = new AtHand(
            new JointConference(Guid.CreateVersion7(), county), law.Of(county), connection, ActorOf(official), time.Today());
        var (after, problem) = await WriteAsync(hand, DutyLaw.Cases.Journal.Beginning, key, prepare, cancel);
        if (problem is null)
        {
            await transaction.CommitAsync(cancel);
        }

        return (after, problem);
    }

    /// <summary>Where an act was done.</summary>
    public Ok<ConferenceActed> Done(HttpResponse response, JointConference conference)
    {
        response.Headers.ETag = Versions.Write(conference.Version);
        return TypedResults.Ok(Acted(conference));
    }

    /// <summary>A conference after an act.</summary>
    public ConferenceActed Acted(JointConference c)
    {
        var pack = law.Of(c.County);
        return new(
            c.Id, c.Number, c.State, Titles.Of(c.State), c.Version,
            [.. pack.WaitingFor(c).Select(b => new BodyView(b, pack.NameOf(b)))]);
    }

    private async Task<(JointConference? After, Problem? Problem)> WriteAsync(
        AtHand hand, string head, string? key, Func<AtHand, Task<Move>> prepare, CancellationToken cancel)
    {
        var move = await prepare(hand);
        if (move.Act is not { } act)
        {
            return (null, move.Problem);
        }

        var decision = hand.Conference.Decide(act, hand.Actor, hand.Today, hand.Pack);
        if (decision is not ConferenceDecision.Done(var fact, var after))
        {
            var refusal = ((ConferenceDecision.NotDone)decision).Refusal;
            return (null, Problem.Refused(refusal.Rule, refusal.Article, refusal.Message));
        }

        try
        {
            if (move.Alongside is { } alongside && await alongside(after) is { } problem)
            {
                return (null, problem);
            }

            await new WrittenConferenceFact(hand.Pack, fact, after, head, time.GetUtcNow(), key).WriteAsync(hand.Connection, cancel);
            return (after, null);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return (null, Problem.Stale());
        }
    }

    private static Actor ActorOf(CurrentOfficial official) => new(official.Body, Enum.Parse<Role>(official.Role), official.Account);
}
