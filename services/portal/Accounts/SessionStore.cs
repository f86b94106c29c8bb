using System.Security.Claims;
using Dapper;
using Npgsql;

namespace Portal.Accounts;

/// <summary>
/// The sessions that may go on, kept in the database and asked at each request. A session ends two hours after it was last used, twelve hours
/// after it began, with sign-out, with a new security stamp of its account (a change of password), and, for an account of a demonstration,
/// with the demonstration. All replicas of the portal see the same.
/// </summary>
internal sealed class SessionStore(NpgsqlDataSource source, DemoMode demo)
{
    /// <summary>Longest time without a request.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(2);

    /// <summary>Longest time from the sign-in on, however busy the session is.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>Begins one, and forgets some that are over.</summary>
    public async Task<Guid> BeginAsync(Account account)
    {
        var session = Guid.CreateVersion7();
        await using var connection = await source.OpenConnectionAsync();
        await connection.ExecuteAsync(
            """
            delete from sessions where id in (
                select id from sessions where ends_at < now() or seen_at < now() - @Idle order by ends_at limit 100 for update skip locked);
            insert into sessions (id, account, security_stamp, ends_at) values (@session, @Id, @SecurityStamp, now() + @Longest)
            """,
            new { session, account.Id, account.SecurityStamp, Idle, Longest });
        return session;
    }

    /// <summary>True while the session may go on. Its last use is written down once a minute.</summary>
    public async Task<bool> GoesOnAsync(ClaimsPrincipal official)
    {
        if (IdOf(official) is not { } session)
        {
            return false;
        }

        await using var connection = await source.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<bool>(
            """
            with going_on as (
                select s.id, s.seen_at from sessions s join accounts a on a.id = s.account
                where s.id = @session and s.ends_at > now() and s.seen_at > now() - @Idle
                    and s.security_stamp = a.security_stamp and (@IsOn or not a.is_demo)),
            used as (
                update sessions set seen_at = now() from going_on
                where sessions.id = going_on.id and going_on.seen_at < now() - interval '1 minute')
            select exists (select from going_on)
            """,
            new { session, Idle, demo.IsOn });
    }

    /// <summary>Ends it: every copy of its cookie with it.</summary>
    public async Task EndAsync(ClaimsPrincipal official)
    {
        if (IdOf(official) is { } session)
        {
            await using var connection = await source.OpenConnectionAsync();
            await connection.ExecuteAsync("delete from sessions where id = @session", new { session });
        }
    }

    private static Guid? IdOf(ClaimsPrincipal official) => Guid.TryParse(official.FindFirstValue(AccountClaims.Session), out var id) ? id : null;
}
