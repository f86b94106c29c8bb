namespace Portal.Gateway;

/// <summary>Where services are: <c>services:{name}:http:N</c>, one address for each replica.</summary>
internal static class ServiceAddresses
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <exception cref="InvalidOperationException">None is configured.</exception>
    public static IReadOnlyList<Uri> AddressesOf(this IConfiguration configuration, string service)
    {
        var addresses = configuration.GetSection($"services:{service}:http").GetChildren().Select(a => new Uri(a.Value!)).ToArray();
        return addresses.Length > 0 ? addresses : throw new InvalidOperationException($"services:{service}:http:0 is not configured");
    }

    /// <summary>Adds a client of a service's API for the portal's own pages.</summary>
    public static void AddClientOf<TClient>(this WebApplicationBuilder builder, string service)
        where TClient : class
    {
        var replicas = builder.Configuration.AddressesOf(service);
        builder.Services.AddHttpClient<TClient>(c =>
            {
                c.BaseAddress = new Uri($"http://{service}/");
                c.Timeout = Patience;
            })
            .AddHttpMessageHandler(() => new NextAddress(replicas));
    }
}
