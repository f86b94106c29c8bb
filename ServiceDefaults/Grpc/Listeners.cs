using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace ServiceDefaults.Grpc;

/// <summary>
/// gRPC without TLS needs an endpoint that speaks HTTP/2 only. Where <c>GRPC_PORT</c> is set, the service listens there as well as
/// on its ordinary addresses, on the host of the first.
/// </summary>
public static class Listeners
{
    internal static void AddListeners(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["GRPC_PORT"] is not { Length: > 0 } port)
        {
            return;
        }

        var urls = (builder.Configuration["urls"] ?? "http://127.0.0.1:0").Split(';', StringSplitOptions.RemoveEmptyEntries);
        var endpoints = urls.Select((url, at) => ($"Kestrel:Endpoints:http{at}:Url", (string?)url))
            .Append(("Kestrel:Endpoints:grpc:Url", $"http://{BindingAddress.Parse(urls[0]).Host}:{port}"))
            .Append(("Kestrel:Endpoints:grpc:Protocols", "Http2"));
        builder.Configuration.AddInMemoryCollection(endpoints.Select(e => KeyValuePair.Create(e.Item1, e.Item2)));
    }
}
