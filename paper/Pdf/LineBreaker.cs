using System.Text;

namespace Paper.Pdf;

/// <summary>
/// Breaks Chinese text into lines: between any two characters, but not inside numbers and Latin words, nor before closing or after
/// opening marks.
/// </summary>
internal static class LineBreaker
{
    private const string NeverFirst = "，。、；：！？）〕》”’】…—·%,.;:!?)]}";
    private const string NeverLast = "（〔《“‘【([{";

    /// <param name="measure">Width of a text.</param>
    public static IReadOnlyList<string> Break(string text, double width, Func<string, double> measure)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0.0;
        foreach (var unit in UnitsOf(text, width, measure))
        {
            var wide = measure(unit);
            if (used + wide > width && line.Length > 0)
            {
                lines.Add(line.ToString().TrimEnd(' '));
                line.Clear();
                used = 0;
                if (unit == " ")
                {
                    continue;
                }
            }

            line.Append(unit);
            used += wide;
        }

        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>As many lines as <see cref="Break"/> makes, of about the same length: for texts in the middle of a cell.</summary>
    public static IReadOnlyList<string> Balance(string text, double width, Func<string, double> measure)
    {
        const double step = 2;
        var lines = Break(text, width, measure);
        for (var narrower = width - step; narrower > width / 2; narrower -= step)
        {
            var tried = Break(text, narrower, measure);
            if (tried.Count > lines.Count)
            {
                break;
            }

            lines = tried;
        }

        return lines;
    }

    /// <summary>The pieces that stay together; one too wide for a line is cut.</summary>
    private static IEnumerable<string> UnitsOf(string text, double width, Func<string, double> measure)
    {
        var unit = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var piece = rune.ToString();
            if (unit.Length > 0 && (MayBreak(unit[^1], rune) || measure(unit + piece) > width))
            {
                yield return unit.ToString();
                unit.Clear();
            }

            unit.Append(piece);
        }

        if (unit.Length > 0)
        {
            yield return unit.ToString();
        }
    }

    private static bool MayBreak(char before, Rune after) =>
        !NeverLast.Contains(before, StringComparison.Ordinal)
        && !(after.IsBmp && NeverFirst.Contains((char)after.Value, StringComparison.Ordinal))
        && !(IsLatin(before) && after.IsAscii && IsLatin((char)after.Value));

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '/' or '_' or '@';
}
