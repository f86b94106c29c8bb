using System.IO.Compression;
using System.Text;
using Intake.Attachments;

namespace Platform.Tests.Intake;

/// <summary>What may be attached is told by the content; a name is for people.</summary>
public sealed class AttachedFileTests
{
    public static TheoryData<string, byte[]> Beginnings => new()
    {
        { "application/pdf", Encoding.ASCII.GetBytes("%PDF-1.7\n") },
        { "image/jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] },
        { "image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0] },
    };

    [Theory]
    [MemberData(nameof(Beginnings))]
    public async Task Documents_and_pictures_are_told_by_their_first_bytes(string type, byte[] content) =>
        (await KindOfAsync(content))!.ContentType.ShouldBe(type);

    [Theory]
    [InlineData("MZ\u0090")]
    [InlineData("GIF89a")]
    [InlineData("<html>")]
    [InlineData("Rar!")]
    [InlineData(" %PDF-1.7")]
    public async Task A_program_or_a_page_is_not_attached_whatever_its_name(string content) =>
        (await KindOfAsync(Encoding.Latin1.GetBytes(content))).ShouldBeNull();

    [Theory]
    [InlineData("application/ofd", "OFD.xml", "Doc_0/Document.xml")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "[Content_Types].xml", "_rels/.rels", "word/document.xml")]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "[Content_Types].xml", "xl/workbook.xml")]
    public async Task A_package_is_told_by_its_entries(string type, params string[] entries) =>
        (await KindOfAsync(Package(entries)))!.ContentType.ShouldBe(type);

    [Theory]
    [InlineData("setup.exe")]
    [InlineData("word/document.xml")]
    [InlineData("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")]
    [InlineData("[Content_Types].xml", "ppt/presentation.xml")]
    public async Task Other_packages_and_those_with_a_program_in_them_are_not_attached(params string[] entries) =>
        (await KindOfAsync(Package(entries))).ShouldBeNull();

    [Fact]
    public async Task A_package_that_was_cut_short_is_not_attached()
    {
        var whole = Package("OFD.xml", "Doc_0/Document.xml");
        for (var length = 4; length < whole.Length; length += 7)
        {
            (await KindOfAsync(whole[..length])).ShouldBeNull();
        }
    }

    [Fact]
    public async Task A_directory_that_leads_outside_of_the_file_leads_nowhere()
    {
        var broken = Package("OFD.xml");
        broken.AsSpan(broken.Length - 6, 4).Fill(0xFF);
        (await KindOfAsync(broken)).ShouldBeNull();
    }

    [Fact]
    public async Task A_package_of_many_pieces_is_read_piece_by_piece()
    {
        var content = Package(stored: 3 * Chunks.Size, "[Content_Types].xml", "word/media/image1.png", "word/document.xml");
        var read = new List<int>();
        await using var whole = new ChunkStream(content.Length, (at, _) =>
        {
            read.Add(at);
            return Task.FromResult<byte[]?>(content[(at * Chunks.Size)..Math.Min(content.Length, (at + 1) * Chunks.Size)]);
        });
        (await FileKind.OfBeginning(content)!.OfWholeAsync(whole, default)).ShouldBe(FileKind.Docx);
        read.ShouldNotContain(0);
    }

    [Theory]
    [InlineData("申请材料.pdf", "申请材料.pdf")]
    [InlineData(@"C:\Users\a\申请材料.pdf", "申请材料.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("a\r\nSet-Cookie: x.pdf", "aSet-Cookie: x.pdf")]
    [InlineData("报告\u202Efdp.exe", "报告fdp.exe")]
    [InlineData("..", null)]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void A_name_is_no_path_and_hides_nothing(string? given, string? kept) => FileName.Clean(given).ShouldBe(kept);

    [Fact]
    public void A_long_name_keeps_its_end() => FileName.Clean(new string('长', 300) + ".pdf")!.ShouldSatisfyAllConditions(
        name => name.Length.ShouldBe(120),
        name => name.ShouldEndWith(".pdf"));

    [Theory]
    [InlineData("a.JPEG", true)]
    [InlineData("a.jpg", true)]
    [InlineData("a.exe", false)]
    [InlineData("a", false)]
    public void A_name_fits_what_the_file_is(string name, bool fits) => FileKind.Jpg.Fits(name).ShouldBe(fits);

    private static async Task<FileKind?> KindOfAsync(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return FileKind.OfBeginning(content) is { } beginning ? await beginning.OfWholeAsync(stream, default) : null;
    }

    private static byte[] Package(params string[] entries) => Package(stored: 1, entries);

    private static byte[] Package(int stored, params string[] entries)
    {
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(new byte[stored]);
            }
        }

        return content.ToArray();
    }
}
