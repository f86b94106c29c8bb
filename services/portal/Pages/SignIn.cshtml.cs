using DutyLaw.Bodies;
using DutyLaw.Packs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Accounts;

namespace Portal.Pages;

/// <summary>Sign-in for people.</summary>
[AllowAnonymous]
internal sealed class SignInModel(SignIn signIn, DemoMode demo, IReadOnlyList<Jurisdiction> packs) : PageModel
{
    private static readonly Role[] Shown = [Role.EstablishmentOffice, Role.Department, Role.Township, Role.LeagueEstablishmentOffice];

    [BindProperty]
    public string? Account { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>The page that asked for a sign-in.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    public string? Fault { get; private set; }

    public DemoMode Demo { get; } = demo;

    /// <summary>A few demonstration accounts of different kinds.</summary>
    public IEnumerable<(string Name, string Code)> Examples =>
        packs.SelectMany(p => Shown.Select(role => p.Bodies.FirstOrDefault(b => b.Role == role))).OfType<Body>().Select(b => (b.Name, b.Code));

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Account) || string.IsNullOrEmpty(Password))
        {
            Fault = "请输入账号和口令。";
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
