using System.Buffers.Binary;
using System.Text;

namespace Paper.Pdf;

/// <summary>
/// A TrueType font, the first of its file: which glyph a character has, how wide it is, and the part of the font that a page needs.
/// </summary>
internal sealed class TrueTypeFont
{
    private readonly byte[] file;
    private readonly Dictionary<string, (int At, int Length)> tables;
    private readonly Dictionary<int, int> glyphs;
    private readonly int unitsPerEm;
    private readonly int metrics;

    public TrueTypeFont(string path)
    {
        file = File.ReadAllBytes(path);
        Name = Path.GetFileNameWithoutExtension(path);
        var start = Encoding.ASCII.GetString(file, 0, 4) == "ttcf" ? I32(12) : 0;
        tables = Enumerable.Range(0, U16(start + 4)).Select(n => start + 12 + (16 * n))
            .ToDictionary(at => Encoding.ASCII.GetString(file, at, 4), at => (I32(at + 8), I32(at + 12)));
        unitsPerEm = U16(At("head") + 18);
        metrics = U16(At("hhea") + 34);
        glyphs = CharacterMap.Read(file, At("cmap"));
        Ascent = Scaled(I16(At("hhea") + 4));
        Descent = Scaled(I16(At("hhea") + 6));
        Box = [.. Enumerable.Range(0, 4).Select(n => Scaled(I16(At("head") + 36 + (2 * n))))];
    }

    public string Name { get; }

    /// <summary>Thousandths of the size, as everything in PDF.</summary>
    public int Ascent { get; }

    public int Descent { get; }

    /// <summary>Left, bottom, right, top of all glyphs.</summary>
    public IReadOnlyList<int> Box { get; }

    /// <summary>The glyph of a character; 0: it has none.</summary>
    public int GlyphOf(int character) => glyphs.GetValueOrDefault(character);

    /// <summary>Thousandths of the size.</summary>
    public int WidthOf(int glyph) => Scaled(U16(At("hmtx") + (4 * Math.Min(glyph, metrics - 1))));

    /// <summary>A font file with the outlines of these glyphs only, under the same numbers.</summary>
    public byte[] Subset(IEnumerable<int> wanted)
    {
        var kept = new SortedSet<int>(wanted) { 0 };
        foreach (var glyph in kept.ToList())
        {
            AddParts(glyph, kept);
        }

        var count = kept.Max + 1;
        var loca = new byte[4 * (count + 1)];
        using var glyf = new MemoryStream();
        for (var glyph = 0; glyph < count; glyph++)
        {
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * glyph), (int)glyf.Length);
            if (kept.Contains(glyph))
            {
                glyf.Write(OutlineOf(glyph));
                glyf.Write(new byte[(4 - (glyf.Length % 4)) % 4]);
            }
        }

        BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * count), (int)glyf.Length);
        return FontFile.Write(
        [
            .. new[] { "cvt ", "fpgm", "prep" }.Where(tables.ContainsKey).Select(t => (t, Table(t).ToArray())),
            ("glyf", glyf.ToArray()),
            ("head", With(Table("head"), 50, 1)),
            ("hhea", With(Table("hhea"), 34, Math.Min(metrics, count))),
            ("hmtx", Table("hmtx")[..HorizontalMetrics(count)].ToArray()),
            ("loca", loca),
            ("maxp", With(Table("maxp"), 4, count)),
        ]);
    }

    private int HorizontalMetrics(int count) => (4 * Math.Min(metrics, count)) + (2 * Math.Max(0, count - metrics));

    /// <summary>Glyphs that a composite glyph is put together from.</summary>
    private void AddParts(int glyph, SortedSet<int> kept)
    {
        const int wordArguments = 1, scale = 8, more = 32, twoScales = 64, matrix = 128;
        var outline = OutlineOf(glyph);
        if (outline.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            return;
        }

        for (int at = 10, flags = more; (flags & more) != 0;)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            var part = BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]);
            at += 4 + ((flags & wordArguments) != 0 ? 4 : 2)
                + ((flags & scale) != 0 ? 2 : (flags & twoScales) != 0 ? 4 : (flags & matrix) != 0 ? 8 : 0);
            if (kept.Add(part))
            {
                AddParts(part, kept);
            }
        }
    }

    private ReadOnlySpan<byte> OutlineOf(int glyph)
    {
        var (from, to) = U16(At("head") + 50) == 0
            ? (2 * U16(At("loca") + (2 * glyph)), 2 * U16(At("loca") + (2 * glyph) + 2))
            : (I32(At("loca") + (4 * glyph)), I32(At("loca") + (4 * glyph) + 4));
        return file.AsSpan(At("glyf") + from, to - from);
    }

    private static byte[] With(ReadOnlySpan<byte> table, int at, int value)
    {
        var changed = table.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(changed.AsSpan(at), (ushort)value);
        return changed;
    }

    private ReadOnlySpan<byte> Table(string name) => file.AsSpan(tables[name].At, tables[name].Length);

    private int At(string table) => tables[table].At;

    private int Scaled(int units) => (int)Math.Round(1000.0 * units / unitsPerEm);

    private int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at));

    private int I16(int at) => BinaryPrimitives.ReadInt16BigEndian(file.AsSpan(at));

    private int I32(int at) => BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
}
