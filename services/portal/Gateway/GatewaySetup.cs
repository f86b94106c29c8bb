using Portal.Identity.Accounts;
using Portal.Identity.Tokens;
using ServiceDefaults.Problems;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Transforms;

namespace Portal.Gateway;

/// <summary>
/// <c>/api/{service}/**</c> leads to a service. The browser's cookie stays here: in its place goes a token of the session's official.
/// Who is not signed in goes without, and the service decides.
/// </summary>
internal static class GatewaySetup
{
    /// <summary>The services behind the gateway.</summary>
    public static readonly string[] Services = ["intake", "review", "registry", "assessment"];

    public static void AddGateway(this WebApplicationBuilder builder) => builder.Services.AddReverseProxy()
        .LoadFromMemory(
            [.. Services.Select(RouteTo), .. Services.Select(WithoutSignIn), Uploads],
            [.. Services.Select(service => Cluster(service, builder.Configuration.AddressesOf(service)))])
        .AddTransforms(context =>
        {
            context.AddPathRemovePrefix($"/api/{context.Route.ClusterId}");
            context.AddRequestHeaderRemove("Cookie");
            context.AddRequestHeaderRemove("Authorization");
            context.AddRequestTransform(request =>
            {
                var token = request.HttpContext.RequestServices.GetRequiredService<TokenIssuer>().For(request.HttpContext.User);
                request.ProxyRequest.Headers.Authorization = token is null ? null : new("Bearer", token);
                return ValueTask.CompletedTask;
            });
        });

    public static void MapGateway(this WebApplication app) => app.MapReverseProxy(pipeline =>
    {
        pipeline.Use(async (context, next) =>
        {
            await next(context);
            if (context.GetForwarderErrorFeature() is { } fault && !context.Response.HasStarted)
            {
                var problem = fault.Exception is BadHttpRequestException unreadable
                    ? FrameworkProblems.Of(unreadable.StatusCode)
                    : Problem.Unavailable();
                await problem.ToResult().ExecuteAsync(context);
            }
        });
        pipeline.Use(async (context, next) =>
        {
            if (!HttpMethods.IsGet(context.Request.Method) && Administrators.KindOf(context.User.Role) is not null)
            {
                await Problem.Forbidden("管理员不参与办理业务。").ToResult().ExecuteAsync(context);
                return;
            }

            await next(context);
        });
        pipeline.UseLoadBalancing();
        pipeline.UsePassiveHealthChecks();
    });

    private static RouteConfig RouteTo(string service) => new()
    {
        RouteId = service,
        ClusterId = service,
        AuthorizationPolicy = "anonymous",
        Match = new RouteMatch { Path = $"/api/{service}/{{**path}}" },
    };

    /// <summary>What anybody may ask a service, a limited number of times where it writes.</summary>
    private static RouteConfig WithoutSignIn(string service) => RouteTo(service) with
    {
        RouteId = $"{service} without sign-in",
        Order = -1,
        Match = new RouteMatch { Path = $"/api/{service}/public/{{**path}}" },
        RateLimiterPolicy = PublicWrites.Policy,
    };

    /// <summary>
    /// Files on their way to intake, which refuses what is too large by itself: more bytes may pass than in any other request.
    /// </summary>
    private static RouteConfig Uploads => RouteTo("intake") with
    {
        RouteId = "uploads",
        Order = -1,
        Match = new RouteMatch { Path = "/api/intake/applications/{id}/attachments", Methods = ["POST"] },
        MaxRequestBodySize = 64 * 1024 * 1024,
    };

    private static ClusterConfig Cluster(string service, IReadOnlyList<Uri> replicas) => new()
    {
        ClusterId = service,
        LoadBalancingPolicy = "RoundRobin",
        Destinations = replicas.Index().ToDictionary(
            r => $"{service}-{r.Index}",
            r => new DestinationConfig { Address = r.Item.ToString() }),
        HealthCheck = new HealthCheckConfig
        {
            AvailableDestinationsPolicy = "HealthyOrPanic",
            Active = new()
            {
                Enabled = replicas.Count > 1,
                Interval = TimeSpan.FromSeconds(5),
                Timeout = TimeSpan.FromSeconds(2),
                Path = "/alive",
            },
            Passive = new()
            {
                Enabled = replicas.Count > 1,
                Policy = "TransportFailureRate",
                ReactivationPeriod = TimeSpan.FromSeconds(10),
            },
        },
    };
}
