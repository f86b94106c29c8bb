using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Cli.Verify;
using DutyLaw.Cases;
using DutyLaw.Exports;
using Paper;
using Platform.Tests.Procedures;
using Review.Export;
using Review.Printing;

namespace Platform.Tests.Printing;

/// <summary>An exported case, checked offline by whoever holds it.</summary>
public sealed class ExportTests
{
    private static readonly XingAn Story = PrintedCases.Approved();

    [Fact]
    public async Task A_sound_export_holds()
    {
        var found = Check(await ExportedAsync());
        found.Faults.ShouldBeEmpty();
        (found.Manifest!.CaseId, found.Manifest.Head, found.Rows).ShouldBe((Story.Case.Id, Story.Journal[^1].Hash, Story.Journal.Count));
    }

    [Theory]
    [InlineData("case.json", "内容与摘要不符：case.json")]
    [InlineData("journal.jsonl", "内容与摘要不符：journal.jsonl")]
    [InlineData("prints/form.html", "内容与摘要不符：prints/form.html")]
    [InlineData("prints/form.docx", "内容与摘要不符：prints/form.docx")]
    [InlineData("prints/form.pdf", "内容与摘要不符：prints/form.pdf")]
    [InlineData("attachments/scan.pdf", "内容与摘要不符：attachments/scan.pdf")]
    public async Task One_changed_byte_is_found(string path, string fault)
    {
        var files = await FilesAsync();
        files[path][files[path].Length / 2] ^= 1;
        Check(Zipped(files)).Faults.ShouldContain(fault);
    }

    [Fact]
    public async Task A_changed_manifest_is_found()
    {
        var files = await FilesAsync();
        var text = Encoding.UTF8.GetString(files["manifest.json"]);
        files["manifest.json"] = Encoding.UTF8.GetBytes(text.Replace(Story.Journal[^1].Hash, new string('0', 64)));
        Check(Zipped(files)).Faults.ShouldBe(["日志末行的摘要与清单所记不符"]);
        files["manifest.json"] = Encoding.UTF8.GetBytes(text.Replace("\"version\":", "\"version\":1"));
        Check(Zipped(files)).Faults.ShouldBe(["事项与清单所记不符"]);
        files["manifest.json"] = files["manifest.json"][..^5];
        Check(Zipped(files)).Faults.ShouldBe(["manifest.json 无法识别"]);
    }

    [Fact]
    public async Task Bytes_damaged_in_the_archive_itself_are_found()
    {
        var archive = await ExportedAsync();
        archive[archive.Length / 3] ^= 0xFF;
        Check(archive).Faults.ShouldNotBeEmpty();
        Check(archive[..(archive.Length / 2)]).Faults.ShouldNotBeEmpty();
        Check("not a zip"u8.ToArray()).Faults.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Missing_and_extra_files_are_found()
    {
        var files = await FilesAsync();
        files.Remove("attachments/scan.pdf");
        files["attachments/other.pdf"] = [1];
        Check(Zipped(files)).Faults.ShouldBe(["缺少文件：attachments/scan.pdf", "多出文件：attachments/other.pdf"]);
        files.Remove("manifest.json");
        Check(Zipped(files)).Faults.ShouldBe(["缺少清单 manifest.json"]);
    }

    [Fact]
    public async Task A_journal_written_anew_with_a_new_manifest_breaks_at_its_chain()
    {
        var lines = Story.Journal.Select((row, at) =>
            at == 4 ? row with { Fact = row.Fact.Replace("CanUndertake", "CannotUndertake") } : row);
        Check(await ExportedAsync(lines)).Faults.ShouldBe(["日志第5行与前文不符"]);
    }

    [Fact]
    public async Task A_case_that_its_journal_does_not_add_up_to_is_found()
    {
        var archive = await ExportedAsync(Story.Journal, Story.Case with { Reason = "改过" });
        Check(archive).Faults.ShouldBe(["按日志重演得到的事项与 case.json 不一致"]);
    }

    [Fact]
    public async Task A_journal_cut_short_is_found() =>
        Check(await ExportedAsync(Story.Journal.SkipLast(1))).Faults.ShouldBe(["日志末行的摘要与清单所记不符", "按日志重演得到的事项与 case.json 不一致"]);

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("prints/../../outside.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("prints\\..\\outside.txt")]
    [InlineData("C:/outside.txt")]
    [InlineData("prints//form.pdf")]
    public async Task A_name_that_leads_out_of_the_folder_is_refused(string name)
    {
        var files = await FilesAsync();
        files[name] = [1];
        Check(Zipped(files)).Faults.ShouldBe([$"文件名不允许：{name}"]);
    }

    [Fact]
    public async Task The_command_says_what_is_wrong_and_fails()
    {
        var folder = Scratch.NewFolder();
        var (sound, broken) = (Path.Combine(folder, "sound.zip"), Path.Combine(folder, "broken.zip"));
        var files = await FilesAsync();
        await File.WriteAllBytesAsync(sound, Zipped(files));
        files["case.json"][10] ^= 1;
        await File.WriteAllBytesAsync(broken, Zipped(files));
        (await RunAsync(sound)).ShouldSatisfyAllConditions(r => r.Code.ShouldBe(0), r => r.Output.ShouldContain("1 verified, 0 broken"));
        (await RunAsync(sound, broken)).ShouldSatisfyAllConditions(
            r => r.Code.ShouldBe(1), r => r.Output.ShouldContain("内容与摘要不符：case.json"), r => r.Output.ShouldContain("1 verified, 1 broken"));
        (await RunAsync(Path.Combine(folder, "none.zip"))).Code.ShouldBe(2);
    }

    private static async Task<(int Code, string Output)> RunAsync(params string[] files)
    {
        var output = new StringWriter();
        var code = await VerifyCommand.Create().Parse(files).InvokeAsync(new() { Output = output, Error = TextWriter.Null });
        return (code, output.ToString());
    }

    private static ExportedCase.Finding Check(byte[] archive) => ExportedCase.Check(new MemoryStream(archive));

    private static Task<byte[]> ExportedAsync() => ExportedAsync(Story.Journal);

    private static async Task<byte[]> ExportedAsync(IEnumerable<JournalRow> rows, Case? c = null)
    {
        using var file = new MemoryStream();
        c ??= Story.Case;
        await using (var archive = await CaseArchive.CreateAsync(file, DateTimeOffset.UnixEpoch.AddYears(54), default))
        {
            await archive.AddAsync("case.json", JsonSerializer.SerializeToUtf8Bytes(c, CaseJson.Stored.Case), default);
            await archive.AddAsync(
                "journal.jsonl",
                Encoding.UTF8.GetBytes(string.Concat(rows.Select(r => JsonSerializer.Serialize(r, ExportJson.Lines.JournalRow) + "\n"))),
                default);
            foreach (var format in PrintFormats.All)
            {
                await archive.AddAsync(
                    $"prints/form.{format.Extension}",
                    format.Render(PrintedCases.Print(Story, "form"), PrintedCases.Mark, PrintedCases.Fonts, null),
                    default);
            }

            await archive.AddAsync("attachments/scan.pdf", "%PDF-1.7 scan"u8.ToArray(), default);
            await archive.EndAsync(
                new(
                    1, c.Id, c.County, c.Procedure, c.Edition, c.Number, c.Version, Story.Journal[^1].Hash,
                    DateTimeOffset.UnixEpoch, XingAn.Office, archive.Files),
                default);
        }

        return file.ToArray();
    }

    private static async Task<Dictionary<string, byte[]>> FilesAsync()
    {
        using var zip = new ZipArchive(new MemoryStream(await ExportedAsync()));
        return zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var content = new MemoryStream();
            using var entry = e.Open();
            entry.CopyTo(content);
            return content.ToArray();
        });
    }

    private static byte[] Zipped(Dictionary<string, byte[]> files)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }
}
