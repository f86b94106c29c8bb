using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Review.Cases;
using ServiceDefaults.Auth;
using ServiceDefaults.Problems;

namespace Review.Attachments;

/// <summary>A case's attachments, for the bodies that have a part in it.</summary>
internal static class AttachmentEndpoints
{
    public static void MapAttachments(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/{id:guid}/attachments", ListAsync)
            .WithName("ListCaseAttachments").WithSummary("A case's attachments, in the order of their arrival");
        routes.MapGet("/cases/{id:guid}/attachments/{attachmentId:guid}", ReadAsync)
            .WithName("ReadCaseAttachment").WithSummary("An attachment's content")
            .Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream");
    }

    private static async Task<Results<Ok<IReadOnlyList<CaseAttachment>>, ProblemHttpResult>> ListAsync(
        Guid id, CurrentOfficial official, CaseStore store, CaseAttachments attachments, CancellationToken cancel) =>
        await store.FindAsync(official.Tenant, id, official.Body, null, cancel) is { Case: var c }
            ? TypedResults.Ok(await attachments.ListAsync(c, cancel))
            : Problem.NotFound().ToResult();

    private static async Task<Results<EmptyHttpResult, ProblemHttpResult>> ReadAsync(
        Guid id,
        Guid attachmentId,
        HttpResponse response,
        CurrentOfficial official,
        CaseStore store,
        CaseAttachments attachments,
        CancellationToken cancel)
    {
        var found = await store.FindAsync(official.Tenant, id, official.Body, null, cancel) is { Case: var c }
            && await attachments.ReadAsync(c, attachmentId, attachment => Begin(response, attachment), cancel);
        return found ? TypedResults.Empty : Problem.NotFound().ToResult();
    }

    /// <summary>Always as a file to keep: what somebody uploaded is not shown within the portal's pages.</summary>
    private static Stream Begin(HttpResponse response, CaseAttachment attachment)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(attachment.Name);
        response.ContentType = attachment.ContentType;
        response.ContentLength = attachment.Size;
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.CacheControl = "private, no-store";
        response.Headers.ETag = $"\"{attachment.Sha256}\"";
        return response.Body;
    }
}
