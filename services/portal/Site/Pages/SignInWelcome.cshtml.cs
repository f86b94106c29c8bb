using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Identity.SingleSignOn;

namespace Portal.Site.Pages;

/// <summary>
/// Back from the provider. The browser sends the session's cookie from the next page on, to which this one leads by itself.
/// </summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class SignInWelcomeModel : PageModel
{
    public string Next { get; private set; } = "";

    public void OnGet(string? from)
    {
        Next = ProviderSignIn.LocalOf(from) ?? "/desk";
        Response.Headers["Refresh"] = $"0; url={Next}";
    }
}
