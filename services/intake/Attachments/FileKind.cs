namespace Intake.Attachments;

/// <summary>A kind of file that may be attached. It is told by the content, never by the name.</summary>
internal sealed record FileKind(string ContentType, params string[] Extensions)
{
    public static readonly FileKind Pdf = new("application/pdf", ".pdf");

    public static readonly FileKind Ofd = new("application/ofd", ".ofd");

    public static readonly FileKind Docx = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");

    public static readonly FileKind Xlsx = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

    public static readonly FileKind Jpg = new("image/jpeg", ".jpg", ".jpeg");

    public static readonly FileKind Png = new("image/png", ".png");

    /// <summary>A package whose entries tell what it is.</summary>
    private static readonly FileKind Zip = new("application/zip");

    /// <summary>A package with a program in it passes for none of ours.</summary>
    private const string Macros = "vbaProject.bin";

    /// <summary>What the first bytes say; null for none that may be attached.</summary>
    public static FileKind? OfBeginning(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) ? Pdf
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? Jpg
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? Png
        : bytes.StartsWith("PK\u0003\u0004"u8) ? Zip
        : null;

    /// <summary>What it is as a whole: for a package its entries say so. Null for none that may be attached.</summary>
    public async Task<FileKind?> OfWholeAsync(Stream content, CancellationToken cancel)
    {
        if (this != Zip)
        {
            return this;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var name in ZipDirectory.NamesAsync(content, cancel))
        {
            if (name.EndsWith(Macros, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            if (name is "[Content_Types].xml" or "word/document.xml" or "xl/workbook.xml" or "OFD.xml")
            {
                names.Add(name);
            }
        }

        var office = names.Contains("[Content_Types].xml");
        return office && names.Contains("word/document.xml") ? Docx
            : office && names.Contains("xl/workbook.xml") ? Xlsx
            : names.Contains("OFD.xml") ? Ofd
            : null;
    }

    /// <summary>True for a name that people would take for this kind.</summary>
    public bool Fits(string name) => Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
