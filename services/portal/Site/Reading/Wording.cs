using System.Globalization;

namespace Portal.Site.Reading;

/// <summary>A page's own words in the language of its visitor: <c>Say["首页", "Home"]</c>.</summary>
internal sealed class Wording(IHttpContextAccessor visit)
{
    public Preferences Preferences { get; } = Preferences.Of(visit.HttpContext!);

    public bool IsEnglish => Preferences.Language == Language.English;

    /// <summary>Large type, few columns, plain words.</summary>
    public bool IsLarge => Preferences.Large;

    /// <summary>The page's language, for <c>html lang</c>.</summary>
    public string Tag => IsEnglish ? "en" : "zh-CN";

    /// <summary>The language tag of words that stay Chinese; null where the page is Chinese anyway.</summary>
    public string? Chinese => IsEnglish ? "zh-CN" : null;

    public string this[string chinese, string english] => IsEnglish ? english : chinese;

    public string this[Phrase phrase] => IsEnglish ? phrase.English : phrase.Chinese;

    /// <summary>A day in words.</summary>
    public string Day(DateOnly day) => IsEnglish ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : day.Long();

    /// <summary>Several things, in the language's way of listing them.</summary>
    public string List(IEnumerable<string> things) => string.Join(IsEnglish ? ", " : "、", things);
}
