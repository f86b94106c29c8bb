using System.Globalization;
using System.Text;

namespace Paper.Pdf;

/// <summary>A4 pages to write and draw on. Lengths are points; y counts from the top.</summary>
internal sealed class PdfCanvas
{
    /// <summary>A4.</summary>
    public const double Width = 595.28;

    /// <summary>A4.</summary>
    public const double Height = 841.89;

    /// <summary>What printers put where a character is missing.</summary>
    private const int Missing = '〓';

    private readonly List<StringBuilder> pages = [];
    private readonly IReadOnlyList<PdfFont> fonts;

    public PdfCanvas(PrintFonts fonts) =>
        this.fonts = [.. fonts.All.Select((font, at) => new PdfFont(font, $"F{at}"))];

    public int Pages => pages.Count;

    public void NewPage() => pages.Add(new StringBuilder());

    /// <summary>How wide a text is.</summary>
    public double WidthOf(string text, double size) =>
        text.EnumerateRunes().Sum(r => FontOf(r.Value, out var shown).WidthOf(shown)) * size / 1000;

    /// <summary>Writes a text from its left end on its base line.</summary>
    public void Write(int page, double x, double y, string text, double size, bool bold = false)
    {
        var content = pages[page];
        content.Append(Invariant($"BT {(bold ? $"2 Tr {size / 40:0.##} w" : "0 Tr")} {x:0.##} {Height - y:0.##} Td "));
        PdfFont? current = null;
        foreach (var rune in text.EnumerateRunes())
        {
            var font = FontOf(rune.Value, out var shown);
            if (font != current)
            {
                content.Append(current is null ? "" : "> Tj ").Append(Invariant($"/{font.Name} {size:0.##} Tf <"));
                current = font;
            }

            content.Append(font.Print(shown));
        }

        content.Append(current is null ? "ET\n" : "> Tj ET\n");
    }

    public void Line(int page, double x1, double y1, double x2, double y2, double thickness) =>
        pages[page].Append(Invariant($"{thickness:0.##} w {x1:0.##} {Height - y1:0.##} m {x2:0.##} {Height - y2:0.##} l S\n"));

    /// <summary>The file.</summary>
    public byte[] Save(string title, DateOnly day)
    {
        var file = new PdfFile();
        var tree = file.Reserve();
        var contents = pages.ConvertAll(p => file.AddStream("", Encoding.ASCII.GetBytes(p.ToString())));
        var resources = string.Join(' ', fonts.Where(f => f.IsUsed).Select(f => $"/{f.Name} {f.WriteTo(file)} 0 R"));
        var leaves = contents.ConvertAll(content => file.Add(
            $"<< /Type /Page /Parent {tree} 0 R "
            + Invariant($"/MediaBox [0 0 {Width:0.##} {Height:0.##}] ")
            + $"/Resources << /Font << {resources} >> >> /Contents {content} 0 R >>"));
        file.Set(tree, $"<< /Type /Pages /Kids [{string.Join(' ', leaves.Select(l => $"{l} 0 R"))}] /Count {leaves.Count} >>");
        var catalog = file.Add($"<< /Type /Catalog /Pages {tree} 0 R /Lang (zh-CN) /ViewerPreferences << /DisplayDocTitle true >> >>");
        var information = file.Add(Invariant($"<< /Title {PdfFile.Text(title)} /CreationDate (D:{day:yyyyMMdd}) >>"));
        return file.Save(catalog, information);
    }

    /// <summary>Boxes are taken from one font, ticked or not, so that they are of one size.</summary>
    private PdfFont FontOf(int character, out int shown)
    {
        var found = (character is '□' or '☑' ? fonts.Reverse() : fonts).FirstOrDefault(f => f.Has(character));
        shown = found is null ? Missing : character;
        return found ?? fonts[0];
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
