
namespace Portal.Site.BackOffice;

/// <summary>
/// The back office under <c>/desk</c>: one page for every address of it, for whoever is signed in, and its files, which anybody may have.
/// </summary>
internal static class BackOfficePages
{
    public static void MapBackOffice(this WebApplication app)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "web");
        app.MapGet(
            "/desk/assets/{file}",
            (string file, HttpRequest request) => BuiltFile.Answer(Path.Combine(folder, "assets"), file, request))
            .AllowAnonymous();
        app.MapGet("/desk/{**page}", (HttpContext context) =>
        {
            context.AllowOwnStyles();
            context.Response.Headers.CacheControl = "no-store";
            return TypedResults.PhysicalFile(Path.Combine(folder, "index.html"), "text/html; charset=utf-8");
        });
    }
}
