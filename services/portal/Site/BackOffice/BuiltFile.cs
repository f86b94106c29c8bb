using Microsoft.AspNetCore.StaticFiles;

namespace Portal.Site.BackOffice;

/// <summary>
/// A file of the back office's build. Its name changes with its content, so browsers may keep it; next to it lies its compressed form, made
/// once when it was built, for browsers that take one.
/// </summary>
internal static class BuiltFile
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    public static IResult Answer(string folder, string name, HttpRequest request)
    {
        var path = Path.Combine(folder, Path.GetFileName(name));
        if (!File.Exists(path) || !Types.TryGetContentType(path, out var type))
        {
            return TypedResults.NotFound();
        }

        var headers = request.HttpContext.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = "Accept-Encoding";
        if (request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal) && File.Exists($"{path}.br"))
        {
            headers.ContentEncoding = "br";
            path += ".br";
        }

        return TypedResults.PhysicalFile(path, type);
    }
}
