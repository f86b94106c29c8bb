namespace Portal.Identity.Accounts;

/// <summary>What an account may do at present.</summary>
internal enum AccountState
{
    /// <summary>Made by the system administrator; nobody signs in with it before the security administrator has activated it.</summary>
    Awaiting,

    /// <summary>Its holder may sign in.</summary>
    Active,

    /// <summary>
    /// Too many wrong passwords: for a quarter of an hour, or until the security administrator unlocks it. Never stored: it passes by
    /// itself.
    /// </summary>
    Locked,

    /// <summary>Closed by the security administrator.</summary>
    Disabled,
}
