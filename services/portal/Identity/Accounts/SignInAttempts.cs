using System.Net;
using System.Net.Sockets;
using Dapper;
using Npgsql;

namespace Portal.Identity.Accounts;

/// <summary>
/// Slows guessing down. Ten sign-ins of an account from an address may fail; from then on each next one has to wait, twice as long each
/// time, up to a quarter of an hour. Counted by account and address together: whoever guesses from one keeps nobody else out. An attempt
/// counts before its password is looked at, so that many at once are no way around, and one that succeeds wipes the count. Names that
/// nobody has count alike.
/// </summary>
internal sealed class SignInAttempts(NpgsqlDataSource source)
{
    /// <summary>Null where it may be tried now, else how long to wait.</summary>
    public async Task<TimeSpan?> CountAsync(string name, IPAddress? address)
    {
        await using var connection = await source.OpenConnectionAsync();
        var wait = await connection.ExecuteScalarAsync<double?>(
            """
            with old as (
                delete from sign_in_attempts where (name, address) in (
                    select name, address from sign_in_attempts where last_at < now() - interval '1 day' limit 100 for update skip locked)
                    and (name, address) <> (@name, @from)),
            counted as (
                insert into sign_in_attempts as a (name, address, tries) values (@name, @from, 1)
                on conflict (name, address) do update set
                    tries = case when a.last_at < now() - interval '1 day' then 1 else a.tries + 1 end,
                    last_at = now(),
                    next_at = case when a.last_at < now() - interval '1 day' or a.tries + 1 < 10 then now()
                        else now() + least(interval '15 minutes', interval '1 second' * power(2, least(a.tries + 1 - 10, 20))) end
                where a.next_at <= now()
                returning true)
            select case when exists (select from counted) then null
                else coalesce(
                    (select extract(epoch from next_at - now()) from sign_in_attempts where name = @name and address = @from), 1) end
            """,
            new { name = Key(name), from = From(address) });
        return wait is { } seconds ? TimeSpan.FromSeconds(Math.Max(1, Math.Ceiling(seconds))) : null;
    }

    /// <summary>The right password was given.</summary>
    public async Task ForgetAsync(string name, IPAddress? address)
    {
        await using var connection = await source.OpenConnectionAsync();
        await connection.ExecuteAsync(
            "delete from sign_in_attempts where name = @name and address = @from", new { name = Key(name), from = From(address) });
    }

    /// <summary>From all addresses: the security administrator has looked into it.</summary>
    public async Task ForgetAllAsync(string name)
    {
        await using var connection = await source.OpenConnectionAsync();
        await connection.ExecuteAsync("delete from sign_in_attempts where name = @name", new { name = Key(name) });
    }

    private static string Key(string name) => name.ToUpperInvariant();

    /// <summary>One household has 2⁶⁴ addresses of IPv6: they count as one.</summary>
    internal static string From(IPAddress? address)
    {
        if (address is null or { AddressFamily: AddressFamily.InterNetwork } or { IsIPv4MappedToIPv6: true })
        {
            return (address?.IsIPv4MappedToIPv6 is true ? address.MapToIPv4() : address)?.ToString() ?? "";
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return $"{new IPAddress(bytes)}/64";
    }
}
