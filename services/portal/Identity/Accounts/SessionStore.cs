using System.Security.Claims;
using Dapper;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Portal.Identity.Accounts;

/// <summary>
/// The sessions that may go on, kept in the database and asked at each request. A session ends two hours after it was last used, twelve
/// hours after it began, with sign-out, when its holder or the security administrator ends it, with a new security stamp of its account (a
/// change of password), with its account, and, for an account of a demonstration, with the demonstration. All replicas of the portal see
/// the same.
/// </summary>
internal sealed class SessionStore(NpgsqlDataSource source, DemoMode demo)
{
    /// <summary>Longest time without a request.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(2);

    /// <summary>Longest time from the sign-in on, however busy the session is.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>Begins one, and forgets some that are over.</summary>
    public async Task<SessionStanding> BeginAsync(Account account, Caller caller, bool singleSignOn)
    {
        var session = Guid.CreateVersion7();
        await using var connection = await source.OpenConnectionAsync();
        return await connection.QuerySingleAsync<SessionStanding>(
            """
            delete from sessions where id in (
                select id from sessions where ends_at < now() or seen_at < now() - @Idle order by ends_at limit 100 for update skip locked);
            update accounts set last_seen_at = now() where id = @Id;
            insert into sessions (id, account, security_stamp, ends_at, browser, address, single_sign_on)
            values (@session, @Id, @SecurityStamp, now() + @Longest, @Browser, @Address, @singleSignOn)
            returning id, least(ends_at, seen_at + @Idle) as ends_at, @MustChangePassword and not single_sign_on as must_change_password
            """,
            new
            {
                session,
                account.Id,
                account.SecurityStamp,
                account.MustChangePassword,
                caller.Browser,
                caller.Address,
                singleSignOn,
                Idle,
                Longest,
            });
    }

    /// <summary>Where the session stands while it may go on, else null. Its last use is written down once a minute.</summary>
    /// <param name="isUse">False for what a browser asks by itself: it does not keep the session going.</param>
    public async Task<SessionStanding?> FindAsync(ClaimsPrincipal official, bool isUse)
    {
        if (official.Session is not { } session)
        {
            return null;
        }

        await using var connection = await source.OpenConnectionAsync();
        return await connection.QuerySingleOrDefaultAsync<SessionStanding>(
            """
            with going_on as (
                select s.id, s.seen_at, s.ends_at, s.account, a.must_change_password and not s.single_sign_on as must_change_password
                from sessions s join accounts a on a.id = s.account
                where s.id = @session and s.ends_at > now() and s.seen_at > now() - @Idle
                    and s.security_stamp = a.security_stamp and a.state = 'Active' and (@IsOn or not a.is_demo)),
            used as (
                update sessions set seen_at = now() from going_on
                where @isUse and sessions.id = going_on.id and going_on.seen_at < now() - interval '1 minute'
                returning sessions.account),
            seen as (update accounts set last_seen_at = now() from used where accounts.id = used.account)
            select id, least(ends_at, case when @isUse then now() else seen_at end + @Idle) as ends_at, must_change_password from going_on
            """,
            new { session, isUse, Idle, demo.IsOn });
    }

    /// <summary>The account's sessions that go on, the latest used first.</summary>
    public async Task<IEnumerable<SessionRow>> ListAsync(string account)
    {
        await using var connection = await source.OpenConnectionAsync();
        return await connection.QueryAsync<SessionRow>(
            """
            select s.id, s.begun_at, s.seen_at, least(s.ends_at, s.seen_at + @Idle) as ends_at, s.browser, s.address
            from sessions s join accounts a on a.id = s.account
            where a.normalized_name = upper(@account) and s.ends_at > now() and s.seen_at > now() - @Idle
                and s.security_stamp = a.security_stamp
            order by s.seen_at desc, s.begun_at desc
            """,
            new { account, Idle });
    }

    /// <summary>
    /// Ends one of the account's sessions, and every copy of its cookie with it; false where the account has no such session.
    /// </summary>
    public async Task<bool> EndAsync(string account, Guid session)
    {
        await using var connection = await source.OpenConnectionAsync();
        return await connection.ExecuteAsync(
            "delete from sessions s using accounts a where s.id = @session and a.id = s.account and a.normalized_name = upper(@account)",
            new { session, account }) > 0;
    }

    /// <summary>
    /// Ends all of the account's sessions but one, which takes on its new security stamp; in the transaction of the change.
    /// </summary>
    /// <returns>How many ended.</returns>
    public static async Task<int> EndOthersAsync(AccountsContext accounts, Account account, Guid? kept)
    {
        await accounts.Database.ExecuteSqlAsync(
            $"update sessions set security_stamp = {account.SecurityStamp} where id = {kept} and account = {account.Id}");
        return await accounts.Database.ExecuteSqlAsync($"delete from sessions where account = {account.Id} and id is distinct from {kept}");
    }
}

/// <summary>A session at a request.</summary>
/// <param name="EndsAt">When it is over if it is not used any more.</param>
internal sealed record SessionStanding(Guid Id, DateTimeOffset EndsAt, bool MustChangePassword)
{
    private SessionStanding(Guid id, DateTime endsAt, bool mustChangePassword)
        : this(id, new DateTimeOffset(endsAt), mustChangePassword)
    {
    }
}

/// <summary>A session as its holder sees it.</summary>
internal sealed record SessionRow(
    Guid Id, DateTimeOffset BegunAt, DateTimeOffset SeenAt, DateTimeOffset EndsAt, string Browser, string Address)
{
    private SessionRow(Guid id, DateTime begunAt, DateTime seenAt, DateTime endsAt, string browser, string address)
        : this(id, new DateTimeOffset(begunAt), new DateTimeOffset(seenAt), new DateTimeOffset(endsAt), browser, address)
    {
    }
}
