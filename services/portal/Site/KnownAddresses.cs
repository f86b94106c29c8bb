using Microsoft.AspNetCore.Routing.Template;

namespace Portal.Site;

/// <summary>The addresses that the portal has.</summary>
internal static class KnownAddresses
{
    /// <summary>
    /// The methods that an address answers to; none where there is no such address. Addresses that answer to every method are not asked
    /// for.
    /// </summary>
    public static IReadOnlyList<string> WaysOf(this EndpointDataSource endpoints, PathString path) =>
    [
        .. endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IHttpMethodMetadata>() is not null
                && new TemplateMatcher(new RouteTemplate(e.RoutePattern), []).TryMatch(path, []))
            .SelectMany(e => e.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods)
            .Distinct().Order(),
    ];
}
