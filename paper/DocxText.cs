using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Paper;

/// <summary>Paragraphs of a Word file, in the type of official papers.</summary>
internal static class DocxText
{
    private const int LetterSize = 28;

    /// <param name="size">Half points.</param>
    public static Paragraph Paragraph(
        string text, int size, JustificationValues? place = null, bool bold = false, int before = 0, int after = 0) => new(
        new ParagraphProperties(
            new SpacingBetweenLines { Before = Text(before), After = Text(after) },
            new Justification { Val = place ?? JustificationValues.Left }),
        Run(text, size, bold));

    /// <summary>One text at the left, one at the right end of a line.</summary>
    public static Paragraph TwoEnds(string left, string right, int size, int width) => new(
        new ParagraphProperties(
            new Tabs(new TabStop { Val = TabStopValues.Right, Position = width }),
            new SpacingBetweenLines { After = "80" }),
        Run(left, size),
        new Run(new TabChar()),
        Run(right, size));

    /// <summary>A paragraph of a letter.</summary>
    public static Paragraph Letter(PrintedParagraph paragraph) => new(
        new ParagraphProperties(
            new SpacingBetweenLines { Line = "480", LineRule = LineSpacingRuleValues.Auto },
            paragraph.Place == ParagraphPlace.Body ? new Indentation { FirstLineChars = 200 } : new Indentation(),
            new Justification { Val = paragraph.Place == ParagraphPlace.Right ? JustificationValues.Right : JustificationValues.Both }),
        Run(paragraph.Text, LetterSize));

    private static Run Run(string text, int size, bool bold = false)
    {
        var fonts = new RunFonts { Ascii = "SimSun", HighAnsi = "SimSun", EastAsia = "SimSun", Hint = FontTypeHintValues.EastAsia };
        var type = new RunProperties(fonts);
        if (bold)
        {
            type.Append(new Bold());
        }

        type.Append(new FontSize { Val = Text(size) }, new Languages { EastAsia = "zh-CN" });
        return new Run(type, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
