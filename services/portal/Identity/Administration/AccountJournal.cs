using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Dapper;
using DutyLaw.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Portal.Identity.Accounts;

namespace Portal.Identity.Administration;

/// <summary>
/// The journal of accounts: who signed in and could not, whose password changed, what administrators did. One chain for the whole portal,
/// hashed like the journal of a case; the portal's database role may add and read rows and nothing else. It tells real time, whatever a
/// test clock says. A row written in the transaction of an act stands or falls with it.
/// </summary>
internal sealed class AccountJournal(AccountsContext accounts, IHttpContextAccessor http)
{
    private static readonly JsonSerializerOptions Stored = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <param name="Jurisdiction">Whose audit administrator reads it; empty: every one.</param>
    /// <param name="By">The account that did it: its own holder's, or an administrator's.</param>
    /// <param name="Address">From where.</param>
    /// <param name="Detail">In Chinese; null where the act says all.</param>
    internal sealed record Fact(string Jurisdiction, string Account, AccountAct Act, string By, string Address, string? Detail);

    /// <summary>Adds what happened to an account.</summary>
    /// <param name="by">Who did it; null: whoever holds the account.</param>
    public Task AppendAsync(Account account, AccountAct act, string? by = null, string? detail = null) =>
        AppendAsync(account.Jurisdiction, account.UserName!, act, by, detail);

    /// <summary>The same of a name that need not be an account's.</summary>
    /// <param name="jurisdiction">Empty where it is nobody's in particular: every audit administrator reads it.</param>
    public async Task AppendAsync(string jurisdiction, string account, AccountAct act, string? by = null, string? detail = null)
    {
        var fact = new Fact(jurisdiction, account, act, by ?? account, Caller.Of(http.HttpContext).Address, detail);
        var own = accounts.Database.CurrentTransaction is null ? await accounts.Database.BeginTransactionAsync() : null;
        try
        {
            await WriteAsync(JsonSerializer.Serialize(fact, Stored), accounts.Database.CurrentTransaction!);
            if (own is not null)
            {
                await own.CommitAsync();
            }
        }
        finally
        {
            if (own is not null)
            {
                await own.DisposeAsync();
            }
        }
    }

    internal static Fact Read(string fact) => JsonSerializer.Deserialize<Fact>(fact, Stored)!;

    private async Task WriteAsync(string fact, IDbContextTransaction transaction)
    {
        var connection = accounts.Database.GetDbConnection();
        var within = transaction.GetDbTransaction();
        await connection.ExecuteAsync("select pg_advisory_xact_lock(hashtext('account_journal'))", transaction: within);
        var (seq, hash) = await connection.QueryFirstOrDefaultAsync<(int Seq, string? Hash)>(
            "select seq, hash from account_journal order by seq desc limit 1", transaction: within);
        var row = Journal.Next(Guid.Empty, seq + 1, TimeProvider.System.GetUtcNow(), fact, hash ?? Journal.Beginning);
        await connection.ExecuteAsync("insert into account_journal (seq, at, fact, hash) values (@Seq, @At, @Fact, @Hash)", row, within);
    }
}
