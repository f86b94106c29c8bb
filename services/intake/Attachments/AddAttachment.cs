using Intake.Applications;
using Intake.Data;
using Intake.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Npgsql;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Intake.Attachments;

/// <summary>
/// The applicant attaches a file while the application is a draft or was sent back, and scans of sealed pages at any time.
/// </summary>
internal sealed partial class AddAttachment(
    CurrentOfficial official, PackLibrary packs, Database database, Chunks chunks, TimeProvider time)
{
    /// <summary>Files of one application.</summary>
    public const int Most = 100;

    private const string Count = "select count(*)::text from attachments where county = $1 and application = $2";

    public static Task<Results<Created<AttachmentView>, Ok<AttachmentView>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpRequest request, AddAttachment add, CancellationToken cancel) => add.HandleAsync(id, request, cancel);

    private async Task<Results<Created<AttachmentView>, Ok<AttachmentView>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpRequest request, CancellationToken cancel)
    {
        var application = await database.FindAsync(official, packs, id, cancel);
        var fault = application is null ? Problem.NotFound()
            : application.Applicant != official.Body ? IntakeProblems.OnlyTheApplicantActs(application, packs, time.Today())
            : int.Parse(await CountAsync(application, cancel)) >= Most ? AttachmentProblems.TooMany()
            : null;
        if (fault is null && UploadForm.Open(request) is { } form)
        {
            await using var upload = new Upload(database, chunks, application!, official, time.GetUtcNow());
            try
            {
                (fault, var attached) = await TakeAsync(upload, form, cancel);
                if (attached is { } done)
                {
                    var view = AttachmentView.Of(done.Attachment, packs);
                    return done.New ? TypedResults.Created($"/applications/{id}/attachments/{view.Id}", view) : TypedResults.Ok(view);
                }
            }
            catch (Exception e) when (e is InvalidDataException
                || (e is IOException and not BadHttpRequestException && !cancel.IsCancellationRequested))
            {
                fault = AttachmentProblems.Unreadable();
            }
        }

        await UploadForm.SkipAsync(request.Body, cancel);
        return (fault ?? AttachmentProblems.NotMultipart()).ToResult();
    }

    private async Task<(Problem? Fault, (Attachment Attachment, bool New)? Attached)> TakeAsync(
        Upload upload, MultipartReader form, CancellationToken cancel)
    {
        string? name = null, printCode = null, kind = null;
        while (await form.ReadNextSectionAsync(cancel) is { } section)
        {
            if (section.GetContentDispositionHeader() is not { } disposition)
            {
                continue;
            }

            if (UploadForm.FileNameOf(disposition) is { } given)
            {
                if (name is not null || (name = FileName.Clean(given)) is null)
                {
                    return (AttachmentProblems.OneFile(), null);
                }

                if (await upload.TakeAsync(section.Body, cancel) is { } refused)
                {
                    return (refused, null);
                }
            }
            else if (disposition.Name == "kind")
            {
                kind = await UploadForm.TextAsync(section.Body, cancel);
            }
            else if (disposition.Name == "printCode")
            {
                printCode = await UploadForm.TextAsync(section.Body, cancel);
            }
        }

        var purpose = string.IsNullOrEmpty(printCode) ? AttachmentKind.Supporting : AttachmentKind.SealedScan;
        var fault = name is null ? AttachmentProblems.OneFile()
            : !string.IsNullOrEmpty(kind) && (!Enum.TryParse(kind, out purpose) || purpose.ToString() != kind)
                ? AttachmentProblems.KindUnknown()
            : (purpose == AttachmentKind.SealedScan) != Code().IsMatch(printCode ?? "") ? AttachmentProblems.PrintCode()
            : !upload.Kind!.Fits(name) ? AttachmentProblems.NameDoesNotFit(upload.Kind)
            : null;
        return fault is not null ? (fault, null)
            : await upload.CompleteAsync(name!, purpose, purpose == AttachmentKind.SealedScan ? printCode : null, cancel) is { } attached
                ? (null, attached)
            : (AttachmentProblems.NotOpen(), null);
    }

    private async Task<string> CountAsync(Application application, CancellationToken cancel) => (await database.OneAsync(
        Tenant.Of(application.County),
        new NpgsqlBatchCommand(Count).With(application.County, application.Id),
        row => row.GetString(0),
        cancel))!;

    [System.Text.RegularExpressions.GeneratedRegex("^[A-Za-z0-9-]{1,64}$")]
    private static partial System.Text.RegularExpressions.Regex Code();
}
