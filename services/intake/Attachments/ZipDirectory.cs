using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Intake.Attachments;

/// <summary>The names of a ZIP's entries, read from its central directory one after the other: nothing is unpacked, nothing held.</summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int HeaderLength = 46;
    private const uint HeaderSignature = 0x02014b50;

    private static ReadOnlySpan<byte> EndSignature => "PK\u0005\u0006"u8;

    /// <summary>None where it has no directory, or one that leads outside of the file.</summary>
    public static async IAsyncEnumerable<string> NamesAsync(Stream zip, [EnumeratorCancellation] CancellationToken cancel)
    {
        var tail = new byte[(int)Math.Min(zip.Length, EndLength + ushort.MaxValue)];
        zip.Position = zip.Length - tail.Length;
        await zip.ReadExactlyAsync(tail, cancel);
        if (Directory(tail) is not { } directory || directory.Offset > zip.Length)
        {
            yield break;
        }

        var (header, name) = (new byte[HeaderLength], new byte[ushort.MaxValue]);
        zip.Position = directory.Offset;
        for (var i = 0; i < directory.Entries && zip.Position + HeaderLength <= zip.Length; i++)
        {
            await zip.ReadExactlyAsync(header, cancel);
            var length = U16(header, 28);
            if (BinaryPrimitives.ReadUInt32LittleEndian(header) != HeaderSignature || zip.Position + length > zip.Length)
            {
                yield break;
            }

            await zip.ReadExactlyAsync(name.AsMemory(0, length), cancel);
            yield return Encoding.UTF8.GetString(name, 0, length);
            zip.Position += U16(header, 30) + U16(header, 32);
        }
    }

    /// <summary>How many entries there are and where their headers begin; null where the file does not end as a ZIP does.</summary>
    private static (int Entries, long Offset)? Directory(byte[] tail)
    {
        var at = tail.AsSpan().LastIndexOf(EndSignature);
        return at < 0 || at + EndLength > tail.Length ? null
            : (U16(tail, at + 10), BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 16)));
    }

    private static ushort U16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));
}
