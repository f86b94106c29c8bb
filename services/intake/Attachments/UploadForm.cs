using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Intake.Attachments;

/// <summary>The parts of a form that brings a file.</summary>
internal static class UploadForm
{
    private const int LongestField = 200;
    private const int LongestBoundary = 100;

    /// <summary>Reads the parts one after the other; null where the request is no such form.</summary>
    public static MultipartReader? Open(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= LongestBoundary } boundary
            ? new MultipartReader(boundary.Value!, request.Body)
            : null;

    /// <summary>The file's name where a part is a file; null for a field.</summary>
    public static string? FileNameOf(ContentDispositionHeaderValue disposition) =>
        disposition.FileNameStar.HasValue ? disposition.FileNameStar.Value
        : disposition.FileName.HasValue ? HeaderUtilities.RemoveQuotes(disposition.FileName).Value
        : null;

    /// <summary>What stands in a field; one character more than a field may have tells that it is too long.</summary>
    public static async Task<string> TextAsync(Stream body, CancellationToken cancel)
    {
        var bytes = new byte[LongestField];
        var count = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        return Encoding.UTF8.GetString(bytes, 0, count).Trim();
    }

    /// <summary>
    /// Reads on to the end and forgets it: who is still sending cannot read an answer. The server's own limit on a request's body ends it.
    /// </summary>
    public static async Task SkipAsync(Stream body, CancellationToken cancel)
    {
        var bytes = new byte[64 * 1024];
        try
        {
            int count;
            do
            {
                count = await body.ReadAsync(bytes, cancel);
            }
            while (count > 0);
        }
        catch (IOException)
        {
            // Longer than anybody reads, or broken off: the answer goes out all the same.
            return;
        }
    }
}
