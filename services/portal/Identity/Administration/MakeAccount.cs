using System.Security.Claims;
using DutyLaw.Bodies;
using DutyLaw.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Portal.Identity.Accounts;
using ServiceDefaults.Problems;

namespace Portal.Identity.Administration;

/// <summary>
/// The system administrator makes an account. Nobody signs in with it before the security administrator has activated it.
/// </summary>
internal static class MakeAccount
{
    /// <param name="Name">Lower-case letters, digits and <c>- . _ @</c>; not a person's.</param>
    /// <param name="Body">Code of a body of the jurisdiction, or <c>platform@…</c> for an administrator, whose kind the name says.</param>
    internal sealed record NewAccount(string Name, string Body);

    public static async Task<Results<Created<AccountLine>, ProblemHttpResult>> MakeAsync(
        NewAccount wanted,
        ClaimsPrincipal administrator,
        IReadOnlyList<Jurisdiction> packs,
        AdministeredAccounts administered,
        UserManager<Account> accounts,
        AccountsContext context,
        AccountJournal journal)
    {
        var pack = administered.Of(administrator);
        if (AccountNames.FaultOf(packs, pack, wanted.Name, wanted.Body) is { } fault)
        {
            return (Problem.Malformed(fault) with { Field = "$.name" }).ToResult();
        }

        if (Of(pack, wanted) is not { } account)
        {
            return (Problem.Malformed("没有这个单位。") with { Field = "$.body" }).ToResult();
        }

        if (await accounts.FindByNameAsync(wanted.Name) is not null)
        {
            return new Problem(StatusCodes.Status409Conflict, "account-exists", "已有同名账号。", Field: "$.name").ToResult();
        }

        await using var transaction = await context.Database.BeginTransactionAsync();
        var made = await accounts.CreateAsync(account);
        if (!made.Succeeded)
        {
            return (Problem.Malformed("账号名无法使用。") with { Field = "$.name" }).ToResult();
        }

        await journal.AppendAsync(account, AccountAct.Made, administrator.Account, $"单位：{account.DisplayName}");
        await transaction.CommitAsync();
        return TypedResults.Created(
            $"/api/accounts?q={Uri.EscapeDataString(wanted.Name)}",
            AccountLine.Of(account, TimeProvider.System.GetUtcNow()));
    }

    private static Account? Of(Jurisdiction pack, NewAccount wanted)
    {
        var account = wanted.Body == Administrators.BodyOf(pack)
            ? Administrators.New(pack, wanted.Name, Administrators.RoleOf(pack, wanted.Name)!)
            : pack.Find(wanted.Body) is { } body ? OfBody(pack, body, wanted.Name)
            : null;
        if (account is not null)
        {
            account.Id = Guid.CreateVersion7();
            account.State = AccountState.Awaiting;
            account.LockoutEnabled = true;
        }

        return account;
    }

    private static Account OfBody(Jurisdiction pack, Body body, string name) => new()
    {
        UserName = name,
        Body = body.Code,
        Role = body.Role.ToString(),
        Counties = [.. pack.CountiesOf(body)],
        DisplayName = body.Name,
        Jurisdiction = pack.Code,
    };
}
