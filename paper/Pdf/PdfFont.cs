using System.Globalization;
using System.Text;

namespace Paper.Pdf;

/// <summary>A font in one PDF file, with the characters that were printed in it.</summary>
internal sealed class PdfFont(TrueTypeFont font, string name)
{
    private readonly SortedDictionary<int, int> printed = [];

    /// <summary>Its name on pages.</summary>
    public string Name => name;

    public bool IsUsed => printed.Count > 0;

    public bool Has(int character) => font.GlyphOf(character) != 0;

    /// <summary>Thousandths of the size.</summary>
    public int WidthOf(int character) => font.WidthOf(font.GlyphOf(character));

    /// <summary>A character as pages show it: four hexadecimal digits.</summary>
    public string Print(int character)
    {
        var glyph = font.GlyphOf(character);
        printed.TryAdd(glyph, character);
        return glyph.ToString("X4", CultureInfo.InvariantCulture);
    }

    /// <summary>Writes it, after the last page.</summary>
    public int WriteTo(PdfFile file)
    {
        var tag = $"DUTYF{(char)(name[^1] - (char)48 + (char)65)}+{font.Name}";
        var program = file.AddStream("", font.Subset(printed.Keys));
        var descriptor = file.Add(
            $"<< /Type /FontDescriptor /FontName /{tag} /Flags 4 /FontBBox [{string.Join(' ', font.Box)}] "
            + $"/ItalicAngle 0 /Ascent {font.Ascent} /Descent {font.Descent} /CapHeight {font.Ascent} /StemV 80 "
            + $"/FontFile2 {program} 0 R >>");
        var widths = string.Join(' ', printed.Keys.Select(g => $"{g} [{font.WidthOf(g)}]"));
        var outlines = file.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{tag} "
            + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            + $"/FontDescriptor {descriptor} 0 R /DW 1000 /W [{widths}] /CIDToGIDMap /Identity >>");
        var characters = file.AddStream("", Encoding.ASCII.GetBytes(CharacterMapOf(tag)));
        return file.Add(
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{tag} /Encoding /Identity-H "
            + $"/DescendantFonts [{outlines} 0 R] /ToUnicode {characters} 0 R >>");
    }

    /// <summary>What makes the text of a page be found and copied as Chinese.</summary>
    private string CharacterMapOf(string tag)
    {
        var map = new StringBuilder(
            $"""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /{tag}-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """);
        foreach (var part in printed.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{part.Length} beginbfchar\n");
            map.AppendJoin("", part.Select(p =>
                $"<{p.Key:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(p.Value)))}>\n"));
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
