using System.Globalization;
using Contracts.Intake.V1.Grpc;
using DutyLaw.Cases;
using Grpc.Core;
using static Contracts.Intake.V1.Grpc.IntakeQueries;

namespace Review.Attachments;

/// <summary>An attachment of a case.</summary>
/// <param name="Kind"><c>Supporting</c> or <c>SealedScan</c>.</param>
/// <param name="Size">Bytes.</param>
/// <param name="PrintCode">For a sealed scan: the verification code of its page.</param>
internal sealed record CaseAttachment(
    Guid Id, string Name, string ContentType, string Kind, long Size, string Sha256, string? PrintCode,
    string UploadedBy, DateTimeOffset UploadedAt);

/// <summary>The attachments of a case, kept by the intake service and streamed from it; never held whole.</summary>
internal sealed class CaseAttachments(IntakeQueriesClient intake)
{
    /// <summary>Real time: a deadline on the wire knows no test clock.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public async Task<IReadOnlyList<CaseAttachment>> ListAsync(Case c, CancellationToken cancel)
    {
        try
        {
            var reply = await intake.ListAttachmentsAsync(
                new() { County = c.County, ApplicationId = c.Id.ToString() }, cancellationToken: cancel);
            return [.. reply.Attachments.Select(Of)];
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.NotFound)
        {
            return [];
        }
    }

    /// <summary>Writes an attachment's content to a stream.</summary>
    /// <param name="begin">Told what it is before its content comes.</param>
    /// <returns>False where there is none of that id.</returns>
    public async Task<bool> ReadAsync(Case c, Guid id, Func<CaseAttachment, Stream> begin, CancellationToken cancel)
    {
        var request = new ReadAttachmentRequest { County = c.County, ApplicationId = c.Id.ToString(), AttachmentId = id.ToString() };
        using var call = intake.ReadAttachment(
            request, deadline: TimeProvider.System.GetUtcNow().UtcDateTime + Patience, cancellationToken: cancel);
        try
        {
            if (!await call.ResponseStream.MoveNext(cancel))
            {
                return false;
            }
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.NotFound)
        {
            return false;
        }

        var to = begin(Of(call.ResponseStream.Current.Attachment));
        while (await call.ResponseStream.MoveNext(cancel))
        {
            await to.WriteAsync(call.ResponseStream.Current.Content.Memory, cancel);
        }

        return true;
    }

    private static CaseAttachment Of(Attachment a) => new(
        Guid.Parse(a.AttachmentId),
        a.Name,
        a.ContentType,
        a.Kind,
        a.Size,
        a.Sha256,
        a.PrintCode.Length > 0 ? a.PrintCode : null,
        a.UploadedBy,
        DateTimeOffset.Parse(a.UploadedAt, CultureInfo.InvariantCulture));
}
