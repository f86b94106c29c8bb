using Microsoft.AspNetCore.Identity;

namespace Portal.Identity.Accounts;

/// <summary>Who signs in: an official of one body, or one of the three administrators of a jurisdiction's platform.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    /// <summary>The body it acts for: <c>slug@division</c>.</summary>
    public required string Body { get; init; }

    /// <summary>The body's role, as packs name it, or the administrator's.</summary>
    public required string Role { get; init; }

    /// <summary>Six-digit codes of the counties it may see.</summary>
    public required string[] Counties { get; init; }

    /// <summary>Chinese display name of the body.</summary>
    public required string DisplayName { get; init; }

    /// <summary>Six-digit code of the jurisdiction whose administrators look after it.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>Made for a demonstration; nobody signs in with it once demonstrations are off.</summary>
    public bool IsDemo { get; init; }

    /// <summary>Never <see cref="AccountState.Locked"/>, which is <see cref="IdentityUser{TKey}.LockoutEnd"/> in the future.</summary>
    public AccountState State { get; set; }

    /// <summary>The password was given by somebody else: its holder sets one of its own before anything else.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>The password is this account's alone, and a demonstration does not put its shared one back.</summary>
    public bool OwnPassword { get; set; }

    /// <summary>When a session of it was last used, to the minute; null: never. The database keeps it.</summary>
    public DateTimeOffset? LastSeenAt { get; private set; }

    /// <summary>Why the security administrator closed it.</summary>
    public string? DisabledReason { get; set; }
}
