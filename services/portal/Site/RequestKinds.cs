namespace Portal.Site;

/// <summary>Tells calls of programs from visits of people: the first are answered with problem details, the second with pages.</summary>
internal static class RequestKinds
{
    private static readonly PathString[] ForPrograms = ["/api", "/.well-known", "/openapi", "/health", "/alive"];

    public static bool IsForApi(this HttpRequest request) => ForPrograms.Any(p => request.Path.StartsWithSegments(p));
}
