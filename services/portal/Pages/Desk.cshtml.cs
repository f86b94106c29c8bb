using System.Security.Claims;
using DutyLaw.Bodies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Accounts;
using Portal.Desk;
using Portal.Web;

namespace Portal.Pages;

/// <summary>Who I am, and what waits for my body.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class DeskModel(TaskList tasks, Places places, SignOut signOut) : PageModel
{
    public string Name => User.FindFirstValue("name") ?? "";

    public string Account => User.FindFirstValue("sub") ?? "";

    public string RoleTitle => Enum.Parse<Role>(User.FindFirstValue("role")!).Title();

    public string Counties => string.Join('、', User.FindFirstValue("counties")!.Split(' ').Select(c => places.FindCounty(c)?.Name ?? c));

    public TaskList.Page? Tasks { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) => Tasks = await tasks.FindAsync(User, cancel);

    public async Task<IActionResult> OnPostSignOutAsync()
    {
        await signOut.DoAsync(User);
        return LocalRedirect("/");
    }
}
