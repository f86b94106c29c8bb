using Intake.Applications;
using Intake.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;

namespace Intake.Attachments;

/// <summary>Attachments for whoever sees the application; bodies with a part in the case read them through it.</summary>
internal static class ReadAttachments
{
    public static async Task<Results<Ok<IReadOnlyList<AttachmentView>>, ProblemHttpResult>> ListAsync(
        Guid id, CurrentOfficial official, PackLibrary packs, Database database, CancellationToken cancel)
    {
        if (await database.FindAsync(official, packs, id, cancel) is not { } application)
        {
            return Problem.NotFound().ToResult();
        }

        var attachments = await database.AttachmentsAsync(application.County, id, cancel);
        return TypedResults.Ok<IReadOnlyList<AttachmentView>>([.. attachments.Select(a => AttachmentView.Of(a, packs))]);
    }

    /// <summary>The file, always as a download: no browser is to show or guess at what somebody uploaded.</summary>
    public static async Task<Results<PushStreamHttpResult, ProblemHttpResult>> DownloadAsync(
        Guid id,
        Guid attachmentId,
        CurrentOfficial official,
        PackLibrary packs,
        Database database,
        Chunks chunks,
        HttpResponse response,
        CancellationToken cancel)
    {
        if (await database.FindAsync(official, packs, id, cancel) is not { } application
            || await database.AttachmentAsync(application.County, id, attachmentId, cancel) is not { } attachment)
        {
            return Problem.NotFound().ToResult();
        }

        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers.CacheControl = "private, no-store";
        response.ContentLength = attachment.Size;
        return TypedResults.Stream(
            async body =>
            {
                await foreach (var piece in chunks.AllAsync(attachment, cancel))
                {
                    await body.WriteAsync(piece, cancel);
                }
            },
            attachment.ContentType,
            attachment.Name);
    }
}
