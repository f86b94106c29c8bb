using DutyLaw.Bodies;
using DutyLaw.Packs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Identity.Accounts;
using Portal.Identity.Sessions;
using Portal.Identity.SingleSignOn;
using Portal.Site.Reading;

namespace Portal.Site.Pages;

/// <summary>Sign-in for people.</summary>
[AllowAnonymous]
internal sealed class SignInModel(
    SignIn signIn, SignInWays ways, DemoMode demo, Rehearsal rehearsal, IReadOnlyList<Jurisdiction> packs)
    : PageModel
{
    private static readonly Role[] Shown = [Role.EstablishmentOffice, Role.Department, Role.Township, Role.LeagueEstablishmentOffice];

    [BindProperty]
    public string? Account { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>The page that asked for a sign-in.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>Why a single sign-on led to no session.</summary>
    [BindProperty(SupportsGet = true)]
    public ProviderRefusal? Refused { get; set; }

    /// <summary>Why there was no sign-in.</summary>
    public Phrase? Fault { get; private set; }

    /// <summary>What the organization's own sign-in is called; null where there is none.</summary>
    public string? Provider { get; } = ways.SingleSignOn?.Name;

    public DemoMode Demo { get; } = demo;

    /// <summary>The demonstration's accounts keep the password they share.</summary>
    public bool IsRehearsal { get; } = rehearsal.Now is not null;

    /// <summary>A few demonstration accounts of different kinds.</summary>
    public IEnumerable<(string Name, string Code)> Examples =>
        packs.SelectMany(p => Shown.Select(role => p.Bodies.FirstOrDefault(b => b.Role == role))).OfType<Body>()
            .Select(b => (b.Name, b.Code));

    public void OnGet()
    {
        Fault = Provider is null ? null : Refused switch
        {
            ProviderRefusal.Account => new(
                $"{Provider}已确认您的身份，但本平台没有与之对应的可用账号。请联系本单位的系统管理员开通账号，或者请安全管理员启用账号。",
                $"{Provider} knows you, but there is no open account of yours here. "
                + "Ask the system administrator for one, or the security administrator to open it."),
            ProviderRefusal.Failed => new(
                $"{Provider}登录没有成功，请重试，或者用账号和口令登录。",
                $"The sign-in with {Provider} did not work. Try again, or use account and password."),
            ProviderRefusal.Away => new(
                $"{Provider}暂时没有响应，请稍后再试，或者用账号和口令登录。",
                $"{Provider} does not answer. Try again later, or use account and password."),
            _ => default(Phrase?),
        };
        if (Fault is not null)
        {
            Response.StatusCode = Refused is ProviderRefusal.Away
                ? StatusCodes.Status503ServiceUnavailable
                : StatusCodes.Status403Forbidden;
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Account) || string.IsNullOrEmpty(Password))
        {
            Fault = new("请输入账号和口令。", "Type account and password.");
            return Page();
        }

        var answer = await signIn.TryAsync(Account.Trim(), Password);
        if (answer.Outcome == SignInOutcome.Welcome)
        {
            return LocalRedirect(Url.IsLocalUrl(From) ? From : "/desk");
        }

        Fault = answer.Message;
        return Page();
    }
}
