using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ServiceDefaults.Data;

namespace ServiceDefaults.Auth;

/// <summary>Who is asking: the account signed in, the body it acts for, and the counties it may see.</summary>
/// <param name="Body"><c>slug@division</c>.</param>
/// <param name="Role">The body's role, as packs name it, or that of an administrator of the platform.</param>
/// <param name="Counties">Six-digit codes.</param>
public sealed record CurrentOfficial(string Account, string Body, string Role, IReadOnlyList<string> Counties)
{
    /// <summary>The role of the audit administrators, who have a part in no procedure and read and verify journals.</summary>
    public const string Auditor = "AuditAdministrator";

    /// <summary>What the database shows to this official.</summary>
    public Tenant Tenant => Tenant.Of(Counties);

    /// <summary>True where the official's body may see a county's rows.</summary>
    public bool Sees(string county) => Counties.Contains(county);

    internal static CurrentOfficial From(IServiceProvider services)
    {
        var user = services.GetRequiredService<IHttpContextAccessor>().HttpContext?.User ?? new ClaimsPrincipal();
        return new(
            user.FindFirstValue("sub") ?? "",
            user.FindFirstValue("body") ?? "",
            user.FindFirstValue("role") ?? "",
            (user.FindFirstValue("counties") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
