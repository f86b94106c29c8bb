using System.Net;
using System.Security.Cryptography;
using System.Text;
using Aspire.Hosting.Engine;
using Aspire.Hosting.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Dashboard;

/// <summary>Serves the resource service to the dashboard, on the loopback address, to holders of the key.</summary>
internal static class DashboardServer
{
    private const string KeyHeader = "x-resource-service-api-key";

    public static async Task<IAsyncDisposable> StartAsync(
        string application, DashboardAddresses addresses, Board board, RunningSystem system, DcpClient engine, CancellationToken living)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls().ConfigureKestrel(kestrel =>
            kestrel.Listen(IPAddress.Loopback, addresses.Service, listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc();
        builder.Services.AddSingleton(new DashboardService(application, board, system, engine, living));
        var server = builder.Build();
        server.Use((context, next) => HasKey(context, addresses.ServiceKey) ? next(context) : RefuseAsync(context));
        server.MapGrpcService<DashboardService>();
        await server.StartAsync(living);
        return server;
    }

    private static bool HasKey(HttpContext context, string key) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(context.Request.Headers[KeyHeader].ToString()), Encoding.UTF8.GetBytes(key));

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }
}
