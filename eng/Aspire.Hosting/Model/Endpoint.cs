namespace Aspire.Hosting.ApplicationModel;

/// <param name="Name">Name of the endpoint, also of the service discovery key.</param>
/// <param name="Scheme">URL scheme shown and handed to others.</param>
/// <param name="Port">Fixed port, or null for a free one.</param>
/// <param name="PortVariable">Environment variable that tells the program its port; such an endpoint is left out of ASPNETCORE_URLS.</param>
internal sealed record Endpoint(string Name, string Scheme, int? Port = null, string? PortVariable = null)
{
    /// <summary>True when people, not only other resources, are meant to open it.</summary>
    public bool IsExternal { get; set; }
}
