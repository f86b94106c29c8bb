using Portal.Identity.Accounts;

namespace Portal.Identity.Administration;

/// <summary>An account in the administrators' list.</summary>
/// <param name="Body"><c>slug@division</c>, or <c>platform@…</c> for administrators.</param>
/// <param name="BodyName">The body's name in Chinese.</param>
/// <param name="RoleTitle">The role in Chinese.</param>
/// <param name="LastSeenAt">When a session of it was last used, to the minute; null: never.</param>
/// <param name="DisabledReason">Why it is closed; null where it is not.</param>
internal sealed record AccountLine(
    string Name, string Body, string BodyName, string Role, string RoleTitle, AccountState State, bool IsDemo, DateTimeOffset? LastSeenAt,
    bool MustChangePassword, string? DisabledReason)
{
    public static AccountLine Of(Account account, DateTimeOffset now) => new(
        account.UserName!,
        account.Body,
        account.DisplayName,
        account.Role,
        RoleTitles.Of(account.Role),
        account.State == AccountState.Active && account.LockoutEnd > now ? AccountState.Locked : account.State,
        account.IsDemo,
        account.LastSeenAt,
        account.MustChangePassword,
        account.State == AccountState.Disabled ? account.DisabledReason : null);
}
