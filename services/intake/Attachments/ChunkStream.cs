namespace Intake.Attachments;

/// <summary>A file in the database as a stream that can be read anywhere; it holds one piece at a time.</summary>
/// <param name="read">The piece with a number.</param>
internal sealed class ChunkStream(long length, Func<int, CancellationToken, Task<byte[]?>> read) : Stream
{
    private (int At, byte[] Content) held = (-1, []);

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= length || buffer.Length == 0)
        {
            return 0;
        }

        var (at, from) = ((int)(Position / Chunks.Size), (int)(Position % Chunks.Size));
        if (held.At != at)
        {
            held = (at, await read(at, cancellationToken) ?? []);
        }

        var count = Math.Min(buffer.Length, held.Content.Length - from);
        held.Content.AsSpan(from, Math.Max(0, count)).CopyTo(buffer.Span);
        Position += Math.Max(0, count);
        return Math.Max(0, count);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => length + offset,
    };

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }
}
