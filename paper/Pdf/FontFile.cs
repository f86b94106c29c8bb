using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Paper.Pdf;

/// <summary>Puts tables together to a font file.</summary>
internal static class FontFile
{
    /// <param name="tables">In the order of their names.</param>
    public static byte[] Write(IReadOnlyList<(string Name, byte[] Content)> tables)
    {
        using var file = new MemoryStream();
        var sorted = tables.OrderBy(t => t.Name, StringComparer.Ordinal).ToList();
        var power = BitOperations.Log2((uint)sorted.Count);
        Write(file, [0x00, 0x01, 0x00, 0x00]);
        foreach (var number in (int[])[sorted.Count, 16 << power, power, (sorted.Count << 4) - (16 << power)])
        {
            Write(file, [(byte)(number >> 8), (byte)number]);
        }

        var at = 12 + (16 * sorted.Count);
        foreach (var (name, content) in sorted)
        {
            Write(file, Encoding.ASCII.GetBytes(name));
            WriteNumber(file, SumOf(content));
            WriteNumber(file, (uint)at);
            WriteNumber(file, (uint)content.Length);
            at += Padded(content.Length);
        }

        foreach (var (_, content) in sorted)
        {
            Write(file, content);
            Write(file, new byte[Padded(content.Length) - content.Length]);
        }

        return file.ToArray();
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint SumOf(byte[] content)
    {
        var sum = 0u;
        for (var at = 0; at < content.Length; at++)
        {
            sum += (uint)content[at] << (24 - (8 * (at % 4)));
        }

        return sum;
    }

    private static void WriteNumber(Stream file, uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        Write(file, bytes);
    }

    private static void Write(Stream file, byte[] bytes) => file.Write(bytes);
}
