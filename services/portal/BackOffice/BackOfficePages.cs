using System.Security.Cryptography;
using Portal.Web;

namespace Portal.BackOffice;

/// <summary>
/// The back office under <c>/desk</c>: one page for every address of it, for whoever is signed in, and its files, which anybody may have. The page's
/// styles carry a number made for each answer, without which the browser takes none; scripts come from files only.
/// </summary>
internal static class BackOfficePages
{
    private const string Placeholder = "__NONCE__";

    public static void MapBackOffice(this WebApplication app)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "web");
        var shell = new Lazy<string>(() => File.ReadAllText(Path.Combine(folder, "index.html")));
        app.MapGet("/desk/assets/{file}", (string file, HttpRequest request) => BuiltFile.Answer(Path.Combine(folder, "assets"), file, request)).AllowAnonymous();
        app.MapGet("/desk/{**page}", (HttpContext context) =>
        {
            var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
            context.AllowStyles(nonce);
            context.Response.Headers.CacheControl = "no-store";
            return TypedResults.Content(shell.Value.Replace(Placeholder, nonce, StringComparison.Ordinal), "text/html; charset=utf-8");
        });
    }
}
