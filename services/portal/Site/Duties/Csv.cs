using System.Buffers;

namespace Portal.Site.Duties;

/// <summary>Lines of comma separated values (RFC 4180) that a spreadsheet reads as text and never as a formula.</summary>
internal static class Csv
{
    private static readonly SearchValues<char> BeginFormulas = SearchValues.Create("=+-@\t\r\n＝＋－＠");
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n\t");

    /// <summary>One line with its end.</summary>
    public static string Line(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    /// <summary>A cell; one that a spreadsheet would take for a formula begins with an apostrophe.</summary>
    public static string Cell(string? value)
    {
        var text = value ?? "";
        if (text.Length > 0 && BeginFormulas.Contains(text[0]))
        {
            text = $"'{text}";
        }

        return text.AsSpan().ContainsAny(NeedQuotes) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
