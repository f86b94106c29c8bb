using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using DutyLaw.Articles;
using DutyLaw.Packs;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;
using Portal.Gateway;
using Portal.Identity.Sessions;
using Portal.Site.Duties;
using Portal.Site.Printing;
using Portal.Site.Procedures;
using Portal.Site.Reading;
using Portal.Site.Suggestions;
using ServiceDefaults.Problems;

namespace Portal.Site;

/// <summary>The pages that people see.</summary>
internal static class PagesSetup
{
    private const int Year = 31536000;

    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(o => o.AddServerHeader = false);
        var packs = builder.Configuration["Packs:Folder"] ?? throw new InvalidOperationException("Packs:Folder is not configured");
        builder.Services.AddSingleton<IReadOnlyList<Jurisdiction>>(_ => PackLoader.LoadAll(packs));
        builder.Services.AddSingleton(_ => ArticleText.LoadAll(packs));
        builder.Services.AddSingleton<Places>();
        builder.Services.AddSingleton<OpenProcedures>();
        builder.Services.AddSingleton<Rehearsal>();
        builder.AddClientOf<PublicList>("registry");
        builder.AddClientOf<PrintCheck>("review");
        builder.AddClientOf<PublicSuggestions>("intake");
        builder.Services.AddReading();
        builder.Services.AddRazorPages(o =>
        {
            o.RootDirectory = "/Site/Pages";
            o.Conventions.ConfigureFilter(new UnavailableFilter());
        });
        builder.Services.AddAntiforgery(o => o.Cookie.Name = "duty-form");
        builder.Services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddResponseCompression(o => o.EnableForHttps = false);
        builder.Services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
    }

    /// <summary>Files and headers, before anything asks who is there.</summary>
    public static void UseFiles(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseWhen(context => !context.Request.IsForApi(), pages => pages.UseResponseCompression());
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Query.ContainsKey("v") ? $"public, max-age={Year}, immutable" : "public, max-age=300",
        });
        app.UseReading();
        app.UseRouting();
    }

    /// <summary>Designed pages in place of bare errors; programs keep their problem details.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.Use((context, next) =>
        {
            context.Features.GetRequiredFeature<IStatusCodePagesFeature>().Enabled = !context.Request.IsForApi();
            return next(context);
        });
        app.UseWhen(context => !context.Request.IsForApi(), pages => pages.UseExceptionHandler(fault => fault.Run(context =>
        {
            context.Response.StatusCode = ExpectedFaults.StatusOf(context.Features.Get<IExceptionHandlerFeature>()?.Error);
            return Task.CompletedTask;
        })));
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapRazorPages();
        app.MapGet("/duties.csv", ExportDuties.HandleAsync).AllowAnonymous().ExcludeFromDescription();
        app.MapFallback("{**path}", NoSuchAddress).AllowAnonymous();
    }

    /// <summary>An address that is there, asked in a way it does not know, is told from one that is not.</summary>
    private static IResult NoSuchAddress(HttpRequest request, EndpointDataSource endpoints)
    {
        var ways = endpoints.WaysOf(request.Path);
        if (ways.Count > 0)
        {
            request.HttpContext.Response.Headers.Allow = string.Join(", ", ways);
        }

        var status = ways.Contains(request.Method) ? StatusCodes.Status415UnsupportedMediaType // the method is known: it was the content
            : ways.Count > 0 ? StatusCodes.Status405MethodNotAllowed
            : StatusCodes.Status404NotFound;
        return request.IsForApi() ? FrameworkProblems.Of(status).ToResult() : TypedResults.StatusCode(status);
    }
}
