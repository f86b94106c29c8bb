using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;

namespace Portal.Site.Reading;

/// <summary>
/// How a visitor reads: which language, and whether in large type (适老模式). Chosen by a plain link, <c>?lang=</c> and <c>?view=</c>, kept in
/// cookies that hold nothing else.
/// </summary>
internal sealed record Preferences(Language Language, bool Large)
{
    private const string LanguageName = "lang";
    private const string ViewName = "view";
    private const string English = "en";
    private const string Chinese = "zh";
    private const string LargeView = "large";
    private const string NormalView = "normal";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    /// <summary>What the address asks for, else what the cookies keep, else Chinese in normal type.</summary>
    public static Preferences Of(HttpContext context) => new(
        Value(context, LanguageName) == English ? Language.English : Language.Chinese,
        Value(context, ViewName) == LargeView);

    /// <summary>Keeps what the address asks for.</summary>
    public static void Keep(HttpContext context)
    {
        Keep(context, LanguageName);
        Keep(context, ViewName);
    }

    /// <summary>The page that is looked at, in the other language.</summary>
    public string InOtherLanguage(HttpContext context) => With(context, LanguageName, Language == Language.English ? Chinese : English);

    /// <summary>The page that is looked at, in the other type.</summary>
    public string InOtherView(HttpContext context) => With(context, ViewName, Large ? NormalView : LargeView);

    private static string CookieOf(string name) => $"duty-{name}";

    private static bool IsKnown(string name, string value) =>
        name == LanguageName ? value is Chinese or English : value is LargeView or NormalView;

    private static string? Asked(HttpContext context, string name) =>
        QueryOf(context)[name].ToString() is var asked && IsKnown(name, asked) ? asked : null;

    private static string? Value(HttpContext context, string name) => Asked(context, name) ?? context.Request.Cookies[CookieOf(name)];

    private static void Keep(HttpContext context, string name)
    {
        if (Asked(context, name) is { } asked)
        {
            context.Response.Cookies.Append(CookieOf(name), asked, new()
            {
                HttpOnly = false, // the back office reads and sets the same
                IsEssential = true,
                MaxAge = Kept,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
            });
        }
    }

    /// <summary>What follows the address that was asked for, with one more wish; relative, so that it leads nowhere else.</summary>
    private static string With(HttpContext context, string name, string value) => QueryString.Create(QueryOf(context)
        .Where(q => q.Key is not (LanguageName or ViewName))
        .SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v)))
        .Append(KeyValuePair.Create(name, (string?)value))).ToString();

    private static IQueryCollection QueryOf(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is { } failed
        ? new QueryCollection(QueryHelpers.ParseQuery(failed.OriginalQueryString))
        : context.Request.Query;
}
