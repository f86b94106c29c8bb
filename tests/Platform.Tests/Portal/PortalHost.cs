using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Portal.Gateway;
using Portal.Identity;
using Portal.Identity.Accounts;
using Portal.Identity.Tokens;
using Portal.Site;

namespace Platform.Tests.Portal;

/// <summary>
/// The portal's pages and gateway on a free port, before one process that stands for all services. No accounts: the visitor is given.
/// </summary>
internal sealed class PortalHost : IAsyncDisposable
{
    private readonly WebApplication portal;
    private readonly WebApplication? services;

    private PortalHost(WebApplication portal, WebApplication? services)
    {
        this.portal = portal;
        this.services = services;
        Http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = new(portal.Urls.Single()) };
    }

    public HttpClient Http { get; }

    public TokenIssuer Tokens => portal.Services.GetRequiredService<TokenIssuer>();

    public SigningKey Key => portal.Services.GetRequiredService<SigningKey>();

    /// <param name="service">What the services answer; null: none is running.</param>
    public static async Task<PortalHost> StartAsync(
        RequestDelegate? service, ClaimsPrincipal? visitor = null, TimeProvider? time = null, bool demo = false)
    {
        var services = service is null ? null : await StandInAsync(service);
        var builder = Builder();
        var address = services?.Urls.Single() ?? "http://127.0.0.1:1";
        builder.Configuration.AddInMemoryCollection(
        [
            .. GatewaySetup.Services.Select(s => KeyValuePair.Create($"services:{s}:http:0", (string?)address)),
            new("Packs:Folder", Repository.Path("jurisdictions")),
            new("Secrets:Folder", Scratch.NewFolder()),
        ]);
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.Services.AddSingleton(new DemoMode(demo));
        builder.Services.AddSingleton<Secrets>();
        builder.Services.AddProblemDetails();
        builder.Services.AddAuthorization();
        builder.AddTokens();
        builder.AddGateway();
        builder.AddPublicWrites();
        builder.AddPages();
        var app = builder.Build();
        app.UseFiles();
        app.Use((context, next) =>
        {
            context.User = visitor ?? new ClaimsPrincipal(new ClaimsIdentity());
            return next(context);
        });
        app.UseOwnRequestsOnly();
        app.UseErrorPages();
        app.UseRateLimiter();
        app.MapWellKnown();
        app.MapGateway();
        app.MapPages();
        await app.StartAsync();
        return new(app, services);
    }

    public async Task<(HttpStatusCode Status, string Body)> GetAsync(string path)
    {
        using var answer = await Http.GetAsync(path);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await portal.DisposeAsync();
        if (services is not null)
        {
            await services.DisposeAsync();
        }
    }

    private static async Task<WebApplication> StandInAsync(RequestDelegate service)
    {
        var app = Builder().Build();
        app.Run(service);
        await app.StartAsync();
        return app;
    }

    private static WebApplicationBuilder Builder()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "Portal",
            EnvironmentName = "Test",
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        return builder;
    }
}
