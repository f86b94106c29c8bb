using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Paper.Pdf;

/// <summary>The objects of a PDF file (ISO 32000-1) and their cross-reference table.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]> objects = [];

    /// <summary>Keeps a number for an object that is known later.</summary>
    public int Reserve()
    {
        objects.Add([]);
        return objects.Count;
    }

    public int Add(string value)
    {
        objects.Add(Encoding.ASCII.GetBytes(value));
        return objects.Count;
    }

    public void Set(int number, string value) => objects[number - 1] = Encoding.ASCII.GetBytes(value);

    /// <summary>Adds a stream, compressed.</summary>
    public int AddStream(string entries, byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(content);
        }

        var head = $"<< {entries} /Length {packed.Length} /Length1 {content.Length} /Filter /FlateDecode >>\nstream\n";
        objects.Add([.. Encoding.ASCII.GetBytes(head), .. packed.ToArray(), .. "\nendstream"u8]);
        return objects.Count;
    }

    /// <summary>Chinese text as a string of the file.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    public byte[] Save(int catalog, int information)
    {
        using var file = new MemoryStream();
        var places = new List<long>();
        file.Write("%PDF-1.7\n%"u8);
        file.Write([0xE6, 0x96, 0x87, 0xE4, (byte)'\n']);
        foreach (var (at, content) in objects.Index())
        {
            places.Add(file.Length);
            Write(file, $"{at + 1} 0 obj\n");
            file.Write(content);
            file.Write("\nendobj\n"u8);
        }

        var id = Convert.ToHexString(SHA256.HashData(file.ToArray())[..16]);
        var table = file.Length;
        Write(file, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(place => Write(file, $"{place.ToString("0000000000", CultureInfo.InvariantCulture)} 00000 n \n"));
        Write(
            file,
            $"trailer\n<< /Size {objects.Count + 1} /Root {catalog} 0 R /Info {information} 0 R /ID [<{id}> <{id}>] >>\n"
            + $"startxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    private static void Write(Stream file, string text) => file.Write(Encoding.ASCII.GetBytes(text));
}
