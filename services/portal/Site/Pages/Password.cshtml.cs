using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Identity.Accounts;
using Portal.Site.Reading;

namespace Portal.Site.Pages;

/// <summary>A password of one's own, for people.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class PasswordModel(ChangePassword change) : PageModel
{
    [BindProperty]
    public string? Current { get; set; }

    [BindProperty]
    public string? Next { get; set; }

    [BindProperty]
    public string? Again { get; set; }

    /// <summary>The page that led here.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>Why the password was not changed.</summary>
    public Phrase? Fault { get; private set; }

    /// <summary>The password was given by somebody else, and there is no way on without one's own.</summary>
    public bool IsRequired => User.MustChangePassword;

    public string Account => User.Account;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrEmpty(Current) || string.IsNullOrEmpty(Next))
        {
            Fault = new("请输入原口令和新口令。", "Type the present and the new password.");
        }
        else if (Next != Again)
        {
            Fault = new("两次输入的新口令不一致。", "The new passwords are not the same.");
        }
        else if (await change.DoAsync(User, Current, Next) is { } problem)
        {
            Fault = new(problem.Title, problem.Title);
        }

        return Fault is null ? LocalRedirect(Url.IsLocalUrl(From) ? From : "/desk") : Page();
    }
}
