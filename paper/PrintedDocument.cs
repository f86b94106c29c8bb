using System.Security.Cryptography;
using System.Text.Json;

namespace Paper;

/// <summary>What a printed page says, the same for every format: lines above a table, the table, text, and lines below.</summary>
/// <param name="Above">Lines between title and table.</param>
/// <param name="Rows">The table, from top to bottom.</param>
/// <param name="Text">Paragraphs of a letter; empty for a form.</param>
/// <param name="Below">Lines under everything.</param>
public sealed record PrintedDocument(
    string Title,
    IReadOnlyList<PrintedLine> Above,
    IReadOnlyList<PrintedRow> Rows,
    IReadOnlyList<PrintedParagraph> Text,
    IReadOnlyList<string> Below)
{
    /// <summary>SHA-256 of the content, whatever the format; lower-case hex.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this)));
}

/// <summary>One line with something at its left and at its right end.</summary>
public sealed record PrintedLine(string Left, string Right);

/// <summary>One row of the table; the widths of its cells add up to 100.</summary>
/// <param name="MinHeight">Millimetres; room for seals and for handwriting.</param>
public sealed record PrintedRow(IReadOnlyList<PrintedCell> Cells, int MinHeight);

/// <summary>One cell.</summary>
/// <param name="Width">Percent of the table.</param>
/// <param name="IsLabel">A fixed text, printed in the middle.</param>
/// <param name="Heading">A fixed text at the top of a cell that has no label beside it.</param>
/// <param name="Text">What is filled in, by line.</param>
/// <param name="Foot">Seal place and date, at the right of the cell's bottom.</param>
public sealed record PrintedCell(int Width, bool IsLabel, string? Heading, IReadOnlyList<string> Text, IReadOnlyList<string> Foot)
{
    public static PrintedCell Label(int width, string text) => new(width, true, null, [text], []);

    public static PrintedCell Value(int width, IReadOnlyList<string> text) => new(width, false, null, text, []);
}

/// <summary>One paragraph of a letter.</summary>
public sealed record PrintedParagraph(string Text, ParagraphPlace Place = ParagraphPlace.Body);

/// <summary>Where a paragraph stands.</summary>
public enum ParagraphPlace
{
    /// <summary>Begins two characters in.</summary>
    Body,

    /// <summary>Begins at the margin: the addressee.</summary>
    Left,

    /// <summary>Ends at the right margin: the one who signs, and the date.</summary>
    Right,
}
