using System.Buffers;
using System.Security.Cryptography;
using Intake.Data;
using Npgsql;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;

namespace Intake.Attachments;

/// <summary>A file on its way in: hashed and written as it comes, never held whole, and gone unless it is completed.</summary>
internal sealed class Upload(
    Database database, Chunks chunks, Applications.Application application, CurrentOfficial official, DateTimeOffset now)
    : IAsyncDisposable
{
    /// <summary>Bytes a file may have.</summary>
    public const long Largest = 20 * 1024 * 1024;

    private const string Begin =
        "insert into attachments (county, id, application, uploaded_by, account, uploaded_at) values ($1, $2, $3, $4, $5, $6)";

    private const string Complete =
        $"""
        with application as (
            select county, id from applications
            where county = $1 and id = $3 and applicant = $4 and (state in ('Draft', 'Returned') or $7 = 'SealedScan') for share)
        update attachments a
        set complete = true, name = $5, content_type = $6, kind = $7, print_code = $8, size = $9, sha256 = $10
        from application p where a.county = $1 and a.id = $2 and a.application = p.id and not a.complete
        returning {Returned}
        """;

    private const string Returned =
        "a.county, a.id, a.application, a.name, a.content_type, a.kind, a.print_code, a.size, a.sha256, a.uploaded_by, a.uploaded_at";

    private readonly Guid id = Guid.CreateVersion7();
    private bool begun;
    private bool completed;
    private string? sha256;

    /// <summary>What it is, once it was taken in.</summary>
    public FileKind? Kind { get; private set; }

    /// <summary>Bytes taken in.</summary>
    public long Size { get; private set; }

    /// <summary>Takes the content in.</summary>
    /// <returns>Why it is not taken; null where it is here as a whole.</returns>
    public async Task<Problem?> TakeAsync(Stream content, CancellationToken cancel)
    {
        await database.AllAsync(
            Tenant.Of(application.County),
            [new NpgsqlBatchCommand(Begin).With(application.County, id, application.Id, official.Body, official.Account, now)],
            row => row.GetGuid(0),
            cancel);
        begun = true;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(Chunks.Size);
        try
        {
            FileKind? beginning = null;
            var room = buffer.AsMemory(0, Chunks.Size);
            for (var at = 0;
                await content.ReadAtLeastAsync(room, Chunks.Size, throwOnEndOfStream: false, cancel) is > 0 and var count;
                at++)
            {
                var piece = buffer.AsMemory(0, count);
                if ((beginning ??= FileKind.OfBeginning(piece.Span)) is null)
                {
                    return AttachmentProblems.UnknownKind();
                }

                if ((Size += count) > Largest)
                {
                    return AttachmentProblems.TooLarge();
                }

                hash.AppendData(piece.Span);
                if (!await chunks.WriteAsync(application.County, id, at, piece, cancel))
                {
                    return AttachmentProblems.GivenUp();
                }
            }

            sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
            await using var whole = new ChunkStream(Size, (at, c) => chunks.ReadAsync(application.County, id, at, c));
            Kind = beginning is null ? null : await beginning.OfWholeAsync(whole, cancel);
            return Size == 0 ? AttachmentProblems.Empty() : Kind is null ? AttachmentProblems.UnknownKind() : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>
    /// Makes it an attachment of the application. The same content under the same name is the attachment that is there already.
    /// </summary>
    /// <returns>Null where the application takes no such attachment any more.</returns>
    public async Task<(Attachment Attachment, bool New)?> CompleteAsync(
        string name, AttachmentKind kind, string? printCode, CancellationToken cancel)
    {
        try
        {
            var attachment = await database.OneAsync(
                Tenant.Of(application.County),
                new NpgsqlBatchCommand(Complete).With(
                    application.County, id, application.Id, official.Body, name, Kind!.ContentType, kind.ToString(), printCode,
                    Size, sha256),
                Attachment.Read,
                cancel);
            completed = attachment is not null;
            return attachment is null ? null : (attachment, New: true);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            var same = await database.OneAsync(
                Tenant.Of(application.County),
                new NpgsqlBatchCommand(
                    $"""
                    select {Attachment.Columns} from attachments
                    where county = $1 and application = $2 and sha256 = $3 and name = $4 and complete
                    """)
                    .With(application.County, application.Id, sha256, name),
                Attachment.Read,
                cancel);
            return same is null ? null : (same, New: false);
        }
    }

    /// <summary>What was not completed is gone, also when the one who sent it is.</summary>
    public async ValueTask DisposeAsync()
    {
        if (begun && !completed)
        {
            await database.AllAsync(
                Tenant.Of(application.County),
                [
                    new NpgsqlBatchCommand("delete from attachments where county = $1 and id = $2 and not complete")
                        .With(application.County, id),
                ],
                row => row.GetGuid(0),
                CancellationToken.None);
        }
    }
}
