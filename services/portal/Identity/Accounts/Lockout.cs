using Dapper;
using Npgsql;

namespace Portal.Identity.Accounts;

/// <summary>
/// Thirty wrong passwords for one account within a quarter of an hour, from whatever addresses, lock it for a quarter of an hour. One
/// address alone is slowed down long before (<see cref="SignInAttempts"/>), so that it takes several to keep an official out, and time or
/// the security administrator lets the official in again. Counted by the database, so that many guesses at once all count.
/// </summary>
internal sealed class Lockout(NpgsqlDataSource source)
{
    /// <summary>Wrong passwords that lock an account.</summary>
    public const int Limit = 30;

    /// <summary>In which they count together, and how long the account is locked.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    /// <summary>A wrong password was given.</summary>
    /// <returns>True where this one locked the account.</returns>
    public async Task<bool> CountAsync(Account account)
    {
        await using var connection = await source.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<bool>(
            """
            with counted as (
                select id, case when failed_at > now() - @Window then access_failed_count + 1 else 1 end as failures
                from accounts where id = @Id for update)
            update accounts set
                access_failed_count = case when failures >= @Limit then 0 else failures end,
                failed_at = now(),
                lockout_end = case when failures >= @Limit then now() + @Window else lockout_end end
            from counted where accounts.id = counted.id
            returning failures >= @Limit
            """,
            new { account.Id, Limit, Window });
    }
}
