using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using DutyLaw.Exports;

namespace Review.Export;

/// <summary>A ZIP that is written while it is read; it remembers size and hash of every file, and ends with the manifest.</summary>
internal sealed class CaseArchive : IAsyncDisposable
{
    private readonly ZipArchive zip;
    private readonly DateTimeOffset at;
    private readonly List<ExportedFile> files = [];

    private CaseArchive(ZipArchive zip, DateTimeOffset at)
    {
        this.zip = zip;
        this.at = at;
    }

    public IReadOnlyList<ExportedFile> Files => files;

    public static async Task<CaseArchive> CreateAsync(Stream to, DateTimeOffset at, CancellationToken cancel) =>
        new(await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel), at);

    public Task AddAsync(string path, byte[] content, CancellationToken cancel) =>
        AddAsync(path, to => to.WriteAsync(content, cancel).AsTask(), cancel);

    public async Task AddAsync(string path, Func<Stream, Task> write, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = at;
        await using var opened = await entry.OpenAsync(cancel);
        await using var hashing = new HashingStream(opened, hash);
        await write(hashing);
        await hashing.FlushAsync(cancel);
        files.Add(new(path, hashing.Written, Convert.ToHexStringLower(hash.GetHashAndReset())));
    }

    public async Task EndAsync(ExportManifest manifest, CancellationToken cancel)
    {
        var entry = zip.CreateEntry(ExportManifest.FileName, CompressionLevel.Fastest);
        entry.LastWriteTime = at;
        await using var opened = await entry.OpenAsync(cancel);
        await opened.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(manifest, ExportJson.Lines.ExportManifest), cancel);
    }

    public ValueTask DisposeAsync() => zip.DisposeAsync();
}
