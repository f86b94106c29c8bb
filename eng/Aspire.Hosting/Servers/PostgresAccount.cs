namespace Aspire.Hosting.Servers;

/// <summary>PostgreSQL refuses to run as root; then it runs as the account that its package made.</summary>
internal sealed record PostgresAccount(bool IsOther)
{
    private const string Name = "postgres";

    public static PostgresAccount Current => new(Environment.IsPrivilegedProcess);

    /// <summary>What stands before a command that must run as this account.</summary>
    public string[] Prefix => IsOther ? ["setpriv", "--reuid", Name, "--regid", Name, "--init-groups", "--"] : [];

    /// <summary>What makes a folder or a file belong to this account.</summary>
    public string[] Ownership => IsOther ? ["-o", Name, "-g", Name] : [];

    public async Task<bool> CanEnterAsync(string folder, CancellationToken cancellation) =>
        !IsOther || (await Commands.TryRunAsync([.. Prefix, "test", "-x", folder], cancellation)).Code == 0;
}
