using System.Globalization;
using Contracts.Intake.V1.Grpc;
using DutyLaw.Forms;
using Google.Protobuf;
using Grpc.Core;
using Intake.Applications;
using Intake.Attachments;
using Intake.Data;
using Intake.Packs;
using Npgsql;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;

namespace Intake.Grpc;

/// <summary>
/// Submitted applications and their files for other services. Who has a part in the case is for them to know; other counties are kept out
/// here.
/// </summary>
internal sealed class IntakeQueriesService(Database database, Chunks chunks, PackLibrary packs, CurrentOfficial official)
    : IntakeQueries.IntakeQueriesBase
{
    public override async Task<Contracts.Intake.V1.Grpc.Application> GetApplication(
        GetApplicationRequest request, ServerCallContext context)
    {
        var a = await FindAsync(request.County, request.ApplicationId, context.CancellationToken);
        return new()
        {
            County = a.County,
            ApplicationId = a.Id.ToString(),
            Procedure = a.Procedure,
            Applicant = a.Applicant,
            ApplicantName = packs.NameOf(a.Applicant),
            State = a.State.ToString(),
            Number = a.Number,
            ReceivedOn = a.ReceivedOn!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Form = a.Form.ToJson(),
            Outcome = a.Outcome ?? "",
            Reopens = a.Form.Text(FormKeys.Reopens),
            ReopenedBy = { a.ReopenedBy.Select(id => id.ToString()) },
        };
    }

    public override async Task<ListAttachmentsReply> ListAttachments(ListAttachmentsRequest request, ServerCallContext context)
    {
        var a = await FindAsync(request.County, request.ApplicationId, context.CancellationToken);
        var attachments = await database.AttachmentsAsync(a.County, a.Id, context.CancellationToken);
        return new() { Attachments = { attachments.Select(MessageOf) } };
    }

    public override async Task ReadAttachment(
        ReadAttachmentRequest request, IServerStreamWriter<AttachmentPart> responseStream, ServerCallContext context)
    {
        var cancel = context.CancellationToken;
        var a = await FindAsync(request.County, request.ApplicationId, cancel);
        var attachment = Guid.TryParse(request.AttachmentId, out var id)
            ? await database.AttachmentAsync(a.County, a.Id, id, cancel)
            : null;
        if (attachment is null)
        {
            throw NoSuch("attachment");
        }

        await responseStream.WriteAsync(new() { Attachment = MessageOf(attachment) }, cancel);
        await foreach (var piece in chunks.AllAsync(attachment, cancel))
        {
            await responseStream.WriteAsync(new() { Content = UnsafeByteOperations.UnsafeWrap(piece) }, cancel);
        }
    }

    private static Contracts.Intake.V1.Grpc.Attachment MessageOf(Attachments.Attachment a) => new()
    {
        AttachmentId = a.Id.ToString(),
        ApplicationId = a.Application.ToString(),
        County = a.County,
        Name = a.Name,
        ContentType = a.ContentType,
        Kind = a.Kind.ToString(),
        Size = a.Size,
        Sha256 = a.Sha256,
        PrintCode = a.PrintCode ?? "",
        UploadedBy = a.UploadedBy,
        UploadedAt = a.UploadedAt.ToString("O", CultureInfo.InvariantCulture),
    };

    private static RpcException NoSuch(string thing) => new(new Status(StatusCode.NotFound, $"no such {thing}"));

    private async Task<Applications.Application> FindAsync(string county, string application, CancellationToken cancel) =>
        official.Sees(county) && Guid.TryParse(application, out var id)
        && await database.OneAsync(
            Tenant.Of(county),
            new NpgsqlBatchCommand(
                $"select {Applications.Application.Columns} from applications where county = $1 and id = $2 and state <> 'Draft'")
                .With(county, id),
            Applications.Application.Read,
            cancel) is { } found ? found : throw NoSuch("application");
}
