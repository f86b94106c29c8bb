using Intake.Data;
using Npgsql;
using ServiceDefaults.Data;

namespace Intake.Attachments;

/// <summary>
/// The content of files in the database, piece by piece. No connection is held between two pieces, however slow the other side is.
/// </summary>
internal sealed class Chunks(Database database)
{
    /// <summary>Bytes of a piece.</summary>
    public const int Size = 256 * 1024;

    private const string Write =
        """
        with under_way as (
            update attachments set touched_at = now() where county = $1 and id = $2 and not complete returning county, id)
        insert into attachment_chunks (county, attachment, at, content) select county, id, $3, $4 from under_way returning 'written'
        """;

    /// <summary>Writes the next piece; false where the upload was given up meanwhile.</summary>
    public async Task<bool> WriteAsync(string county, Guid attachment, int at, ReadOnlyMemory<byte> content, CancellationToken cancel) =>
        await database.OneAsync(
            Tenant.Of(county),
            new NpgsqlBatchCommand(Write).With(county, attachment, at, content),
            row => row.GetString(0),
            cancel) is not null;

    /// <summary>A piece; null after the last one.</summary>
    public Task<byte[]?> ReadAsync(string county, Guid attachment, int at, CancellationToken cancel) => database.OneAsync(
        Tenant.Of(county),
        new NpgsqlBatchCommand("select content from attachment_chunks where county = $1 and attachment = $2 and at = $3")
            .With(county, attachment, at),
        row => row.GetFieldValue<byte[]>(0),
        cancel);

    /// <summary>The pieces of a complete file, one after the other.</summary>
    /// <exception cref="EndOfStreamException">The file was deleted while it was read.</exception>
    public async IAsyncEnumerable<byte[]> AllAsync(
        Attachment attachment, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        for (var (at, left) = (0, attachment.Size); left > 0; at++)
        {
            var piece = await ReadAsync(attachment.County, attachment.Id, at, cancel)
                ?? throw new EndOfStreamException(attachment.Id.ToString());
            left -= piece.Length;
            yield return piece;
        }
    }
}
