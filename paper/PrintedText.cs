using System.Globalization;

namespace Paper;

/// <summary>How printed forms write days, boxes and choices.</summary>
public static class PrintedText
{
    /// <summary>Room for a date by hand.</summary>
    public const string NoDay = "     年    月    日";

    private const string Ticked = "☑";
    private const string Open = "□";

    /// <summary><c>2024年9月13日</c>, or room for it.</summary>
    public static string Day(DateOnly? day) =>
        day is { } known && known != default ? known.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture) : NoDay;

    /// <summary>A box, ticked or open, and what it stands for.</summary>
    public static string Box(bool ticked, string text) => (ticked ? Ticked : Open) + text;

    /// <summary>The lines of a text that somebody filled in.</summary>
    public static IReadOnlyList<string> Lines(string? text) =>
        string.IsNullOrWhiteSpace(text) ? [] : text.Trim().ReplaceLineEndings("\n").Split('\n');
}
