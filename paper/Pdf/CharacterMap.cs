using System.Buffers.Binary;

namespace Paper.Pdf;

/// <summary>The table <c>cmap</c> of a font: characters to glyphs (formats 4 and 12).</summary>
internal static class CharacterMap
{
    public static Dictionary<int, int> Read(byte[] file, int cmap)
    {
        var found = new Dictionary<int, int>();
        foreach (var at in Enumerable.Range(0, U16(file, cmap + 2)).Select(n => cmap + (int)U32(file, cmap + 8 + (8 * n))).Distinct())
        {
            foreach (var (character, glyph) in U16(file, at) switch { 4 => Format4(file, at), 12 => Format12(file, at), _ => [] })
            {
                if (glyph != 0)
                {
                    found.TryAdd(character, glyph);
                }
            }
        }

        return found;
    }

    private static IEnumerable<(int Character, int Glyph)> Format4(byte[] file, int at)
    {
        var segments = U16(file, at + 6) / 2;
        var (ends, starts) = (at + 14, at + 16 + (2 * segments));
        for (var n = 0; n < segments; n++)
        {
            var delta = U16(file, starts + (2 * segments) + (2 * n));
            var place = starts + (4 * segments) + (2 * n);
            var offset = U16(file, place);
            var last = U16(file, ends + (2 * n));
            for (var c = U16(file, starts + (2 * n)); c <= last && c < 0xFFFF; c++)
            {
                var glyph = offset == 0 ? c : U16(file, place + offset + (2 * (c - U16(file, starts + (2 * n)))));
                yield return (c, glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
            }
        }
    }

    private static IEnumerable<(int Character, int Glyph)> Format12(byte[] file, int at)
    {
        for (var n = 0; n < U32(file, at + 12); n++)
        {
            var group = at + 16 + (12 * n);
            var (first, last, glyph) = (U32(file, group), U32(file, group + 4), U32(file, group + 8));
            for (var c = first; c <= last; c++)
            {
                yield return ((int)c, (int)(glyph + c - first));
            }
        }
    }

    private static int U16(byte[] file, int at) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at));

    private static uint U32(byte[] file, int at) => BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
}
