using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Accounts;

namespace Portal.Pages;

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

    public string? Fault { get; private set; }

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
            Fault = "请输入原口令和新口令。";
        }
        else if (Next != Again)
        {
            Fault = "两次输入的新口令不一致。";
        }
        else if (await change.DoAsync(User, Current, Next) is { } problem)
        {
            Fault = problem.Title;
        }

        return Fault is null ? LocalRedirect(Url.IsLocalUrl(From) ? From : "/desk") : Page();
    }
}
