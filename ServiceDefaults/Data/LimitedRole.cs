using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace ServiceDefaults.Data;

/// <summary>
/// The role a service logs in with. It owns nothing and is bound by row-level security from its first statement to its last, whatever
/// happens on the connection: there is no owner behind it to fall back to.
/// </summary>
/// <param name="Name"><c>&lt;service&gt;_app</c>.</param>
/// <param name="Password">Follows from the owner's password, so that every replica knows it and nobody keeps it.</param>
internal sealed record LimitedRole(string Name, string Password)
{
    /// <summary>The role of a service. Roles belong to the server, not to a database of it, and so does the password.</summary>
    /// <exception cref="InvalidOperationException">The owner has no password: what follows from it could be guessed.</exception>
    public static LimitedRole Of(string service, NpgsqlConnectionStringBuilder owner)
    {
        if (string.IsNullOrEmpty(owner.Password))
        {
            throw new InvalidOperationException(
                $"ConnectionStrings:{service}-db needs a password: that of the role {service}_app is derived from it");
        }

        var name = $"{service}_app";
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(owner.Password), Encoding.UTF8.GetBytes(name));
        return new(name, Convert.ToHexStringLower(hash));
    }

    /// <summary>Never the password: records print what they hold.</summary>
    public override string ToString() => Name;
}
