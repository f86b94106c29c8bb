using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DutyLaw.Cases;
using DutyLaw.Exports;

namespace Cli.Verify;

/// <summary>Checks an exported case (a ZIP) without any running system: it trusts nothing but arithmetic.</summary>
public static class ExportedCase
{
    private const int LongestText = 64 * 1024 * 1024;

    /// <summary>What an archive was found to be.</summary>
    /// <param name="Manifest">Null where there is none that can be read.</param>
    /// <param name="Faults">In Chinese, for the person; none when everything holds.</param>
    public sealed record Finding(ExportManifest? Manifest, int Files, int Rows, IReadOnlyList<string> Faults);

    /// <summary>Checks an archive: names, the manifest's hashes, the journal's chain, and the case that the journal adds up to.</summary>
    public static Finding Check(Stream archive)
    {
        try
        {
            using var zip = new ZipArchive(archive, ZipArchiveMode.Read);
            return Check(zip);
        }
        catch (InvalidDataException e)
        {
            return new(null, 0, 0, [$"不是完好的ZIP文件：{e.Message}"]);
        }
    }

    private static Finding Check(ZipArchive zip)
    {
        var names = FaultsOfNames(zip).ToList();
        if (names.Count > 0)
        {
            return new(null, zip.Entries.Count, 0, names);
        }

        if (zip.GetEntry(ExportManifest.FileName) is not { } entry)
        {
            return new(null, zip.Entries.Count, 0, [$"缺少清单 {ExportManifest.FileName}"]);
        }

        if (Read(entry, ExportJson.Lines.ExportManifest, out var unreadable) is not { } manifest)
        {
            return new(null, zip.Entries.Count, 0, [unreadable]);
        }

        if (manifest.FormatVersion != ExportManifest.CurrentFormat)
        {
            return new(manifest, zip.Entries.Count, 0, [$"不认识的格式版本 {manifest.FormatVersion}"]);
        }

        List<string> faults = [.. FaultsOfFiles(zip, manifest)];
        var rows = JournalOf(zip, faults);
        faults.AddRange(ExportedJournal.FaultsOf(manifest, rows, CaseOf(zip, faults)));
        return new(manifest, zip.Entries.Count, rows?.Count ?? 0, faults);
    }

    /// <summary>Names that could lead out of a folder, or that stand for two files.</summary>
    private static IEnumerable<string> FaultsOfNames(ZipArchive zip)
    {
        foreach (var name in zip.Entries.Select(e => e.FullName))
        {
            var harmless = name.Length > 0 && !name.Contains('\\') && !name.Contains(':') && !name.Any(char.IsControl)
                && name.Split('/').All(part => part is not ("" or "." or ".."));
            if (!harmless)
            {
                yield return $"文件名不允许：{name}";
            }
        }

        foreach (var twice in zip.Entries.GroupBy(e => e.FullName, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            yield return $"同名文件出现{twice.Count()}次：{twice.Key}";
        }
    }

    private static IEnumerable<string> FaultsOfFiles(ZipArchive zip, ExportManifest manifest)
    {
        foreach (var path in (string[])[ExportManifest.CaseFileName, ExportManifest.JournalFileName])
        {
            if (manifest.Files.All(f => f.Path != path))
            {
                yield return $"清单未列出：{path}";
            }
        }

        foreach (var listed in manifest.Files.GroupBy(f => f.Path).Where(g => g.Count() > 1))
        {
            yield return $"清单重复列出：{listed.Key}";
        }

        foreach (var file in manifest.Files)
        {
            if (zip.GetEntry(file.Path) is not { } entry)
            {
                yield return $"缺少文件：{file.Path}";
            }
            else if (FaultOf(entry, file) is { } fault)
            {
                yield return fault;
            }
        }

        var extras = zip.Entries.Select(e => e.FullName)
            .Except(manifest.Files.Select(f => f.Path))
            .Where(n => n != ExportManifest.FileName);
        foreach (var extra in extras)
        {
            yield return $"多出文件：{extra}";
        }
    }

    /// <summary>Reads no more than the manifest promises, whatever the archive would unpack to.</summary>
    private static string? FaultOf(ZipArchiveEntry entry, ExportedFile file)
    {
        try
        {
            using var content = entry.Open();
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[81920];
            var size = 0L;
            for (int read; size <= file.Size && (read = content.Read(buffer)) > 0; size += read)
            {
                hash.AppendData(buffer, 0, read);
            }

            return size != file.Size ? $"大小不符：{file.Path}"
                : Convert.ToHexStringLower(hash.GetHashAndReset()) != file.Sha256 ? $"内容与摘要不符：{file.Path}"
                : null;
        }
        catch (InvalidDataException)
        {
            return $"压缩数据损坏：{file.Path}";
        }
    }

    private static List<JournalRow>? JournalOf(ZipArchive zip, List<string> faults)
    {
        if (zip.GetEntry(ExportManifest.JournalFileName) is not { } entry || TextOf(entry) is not { } text)
        {
            return null;
        }

        var rows = new List<JournalRow>();
        foreach (var (at, line) in text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Index())
        {
            try
            {
                rows.Add(JsonSerializer.Deserialize(line, ExportJson.Lines.JournalRow)!);
            }
            catch (JsonException)
            {
                faults.Add($"日志第{at + 1}行无法识别");
                return null;
            }
        }

        return rows;
    }

    private static Case? CaseOf(ZipArchive zip, List<string> faults)
    {
        if (zip.GetEntry(ExportManifest.CaseFileName) is not { } entry)
        {
            return null;
        }

        var read = Read(entry, CaseJson.Stored.Case, out var unreadable);
        if (read is null)
        {
            faults.Add(unreadable);
        }

        return read;
    }

    private static T? Read<T>(ZipArchiveEntry entry, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, out string unreadable)
        where T : class
    {
        unreadable = $"{entry.FullName} 无法识别";
        try
        {
            return TextOf(entry) is { } text ? JsonSerializer.Deserialize(text, type) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Null where the text is damaged, or longer than any case.</summary>
    private static string? TextOf(ZipArchiveEntry entry)
    {
        try
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            var text = new StringBuilder();
            var buffer = new char[65536];
            for (int read; (read = reader.Read(buffer)) > 0;)
            {
                text.Append(buffer, 0, read);
                if (text.Length > LongestText)
                {
                    return null;
                }
            }

            return text.ToString();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
