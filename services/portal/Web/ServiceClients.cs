using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace Portal.Web;

/// <summary>Clients of services for the portal's own pages: found by name, each replica in turn.</summary>
internal static class ServiceClients
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Adds a client of a service's API. A request that reads is tried once more, at the next replica, where one cannot be reached.</summary>
    public static void AddClientOf<TClient>(this WebApplicationBuilder builder, string service)
        where TClient : class
    {
        var client = builder.Services.AddHttpClient<TClient>(c =>
        {
            c.BaseAddress = new Uri($"http://{service}/");
            c.Timeout = Patience;
        });
        client.AddResilienceHandler("next replica", pipeline =>
        {
            var again = new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = 1,
                Delay = TimeSpan.Zero,
                ShouldHandle = new PredicateBuilder<HttpResponseMessage>().Handle<HttpRequestException>(),
            };
            again.DisableForUnsafeHttpMethods();
            pipeline.AddRetry(again);
        });
        client.AddServiceDiscovery();
    }
}
