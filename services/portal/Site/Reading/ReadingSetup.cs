
namespace Portal.Site.Reading;

/// <summary>Language and type of the pages.</summary>
internal static class ReadingSetup
{
    public static void AddReading(this IServiceCollection services) => services.AddHttpContextAccessor().AddScoped<Wording>();

    /// <summary>Keeps what a visitor chose.</summary>
    public static void UseReading(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!context.Request.IsForApi())
        {
            Preferences.Keep(context);
            context.Response.Headers.Vary = "Cookie";
        }

        return next(context);
    });
}
