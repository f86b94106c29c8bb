using Microsoft.AspNetCore.Identity;

namespace Portal.Accounts;

/// <summary>Who signs in: an official of one body.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    /// <summary>The body it acts for: <c>slug@division</c>.</summary>
    public required string Body { get; init; }

    /// <summary>The body's role, as packs name it.</summary>
    public required string Role { get; init; }

    /// <summary>Six-digit codes of the counties it may see.</summary>
    public required string[] Counties { get; init; }

    /// <summary>Chinese display name of the body.</summary>
    public required string DisplayName { get; init; }

    /// <summary>Made for a demonstration; nobody signs in with it once demonstrations are off.</summary>
    public bool IsDemo { get; init; }
}
