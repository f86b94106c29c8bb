using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Portal.Identity.Accounts;
using Portal.Identity.Administration;

namespace Portal.Identity.SingleSignOn;

/// <summary>
/// The way to the provider and back: who comes back as an account that may sign in gets a session of ours, with our limits.
/// </summary>
internal sealed partial class ProviderSignIn(
    SignInWays ways, SignIn signIn, UserManager<Account> accounts, DemoMode demo, AccountJournal journal, ILogger<ProviderSignIn> log)
{
    private const int LongestName = 100;

    /// <summary>To the provider, from a link on the sign-in page.</summary>
    public static async Task<IResult> StartAsync(string? from, HttpContext http, SignInWays ways, ProviderSignIn provider)
    {
        if (ways.SingleSignOn is null)
        {
            return TypedResults.NotFound();
        }

        try
        {
            await http.ChallengeAsync(
                SingleSignOnSetup.Scheme, new AuthenticationProperties { RedirectUri = IsLocal(from) ? from : "/desk" });
            return TypedResults.Empty;
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or HttpRequestException)
        {
            provider.Away(e.Message);
            return TypedResults.Redirect(Refusal(ProviderRefusal.Away));
        }
    }

    /// <summary>The provider has said who it is.</summary>
    public async Task WelcomeAsync(TicketReceivedContext context)
    {
        context.HandleResponse();
        var name = context.Principal?.FindFirstValue(ways.SingleSignOn!.AccountClaim) ?? "";
        var account = name.Length > LongestName || name.Any(char.IsControl) ? null : await accounts.FindByNameAsync(name);
        if (account is { State: AccountState.Active } && (demo.IsOn || !account.IsDemo))
        {
            await signIn.BeginAsync(account, singleSignOn: true);

            // The session's cookie is for our own pages only, and a browser that follows a redirect from elsewhere does not send it yet.
            // A page of ours that leads on by itself makes the next request our own.
            var from = IsLocal(context.ReturnUri) ? context.ReturnUri! : "/desk";
            context.Response.Redirect($"/sign-in/welcome{QueryString.Create("from", from)}");
            return;
        }

        name = string.Concat(name.Where(c => !char.IsControl(c)).Take(LongestName));
        NoAccount(name);
        await journal.AppendAsync(
            account?.Jurisdiction ?? "", name, AccountAct.SingleSignOnRefused, detail: account is null ? "没有这个账号" : "账号未启用或已停用");
        context.Response.Redirect(Refusal(ProviderRefusal.Account));
    }

    /// <summary>The provider refused, or what it answered does not hold.</summary>
    public Task FailedAsync(RemoteFailureContext context)
    {
        context.HandleResponse();
        Failed(context.Failure?.Message ?? "");
        context.Response.Redirect(Refusal(ProviderRefusal.Failed));
        return Task.CompletedTask;
    }

    /// <summary>True for an address of our own: a path, not <c>//elsewhere</c>.</summary>
    internal static bool IsLocal(string? address) => LocalOf(address) is not null;

    /// <summary>
    /// An address of our own as browsers read it, without dot segments, which may hide <c>//elsewhere</c>; null for any other.
    /// </summary>
    internal static string? LocalOf(string? address) =>
        IsPath(address) && Uri.TryCreate($"http://localhost{address}", UriKind.Absolute, out var whole) && IsPath(whole.PathAndQuery)
            ? whole.PathAndQuery
            : null;

    private static bool IsPath(string? address) => address is ['/'] or ['/', not ('/' or '\\'), ..] && !address.Any(char.IsControl);

    private static string Refusal(ProviderRefusal refusal) => $"/sign-in?refused={refusal}";

    [LoggerMessage(LogLevel.Information, "The provider knows {Name}, and there is no account of that name that may sign in")]
    private partial void NoAccount(string name);

    [LoggerMessage(LogLevel.Warning, "A sign-in by the provider failed: {Reason}")]
    private partial void Failed(string reason);

    [LoggerMessage(LogLevel.Warning, "The provider of the single sign-on does not answer: {Reason}")]
    private partial void Away(string reason);
}

/// <summary>Why a single sign-on led to no session.</summary>
internal enum ProviderRefusal
{
    /// <summary>The platform has no account for who it is, or one that may not sign in.</summary>
    Account,

    /// <summary>The provider refused, or its answer does not hold.</summary>
    Failed,

    /// <summary>The provider does not answer.</summary>
    Away,
}
