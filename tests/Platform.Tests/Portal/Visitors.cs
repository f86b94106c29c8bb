using System.Security.Claims;

namespace Platform.Tests.Portal;

/// <summary>People before the portal.</summary>
internal static class Visitors
{
    /// <summary>A session of a county's establishment office.</summary>
    public static ClaimsPrincipal Official(string session = "s1") => new(new ClaimsIdentity(
        [
            new("id", "0192f0c0-0000-7000-8000-000000000001"),
            new("sid", session),
            new("sub", "establishment-office@152221"),
            new("body", "establishment-office@152221"),
            new("role", "EstablishmentOffice"),
            new("counties", "152221"),
            new("name", "科尔沁右翼前旗委编办"),
        ],
        "session"));
}
