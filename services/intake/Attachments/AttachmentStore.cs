using Intake.Data;
using Npgsql;
using ServiceDefaults.Data;

namespace Intake.Attachments;

/// <summary>Reads attachments; whether the caller may see the application is asked before.</summary>
internal static class AttachmentStore
{
    private const string Of = $"select {Attachment.Columns} from attachments where county = $1 and application = $2 and complete";

    /// <summary>In the order of their arrival.</summary>
    public static Task<List<Attachment>> AttachmentsAsync(
        this Database database, string county, Guid application, CancellationToken cancel) =>
        database.AllAsync(
            Tenant.Of(county),
            [new NpgsqlBatchCommand($"{Of} order by id").With(county, application)],
            Attachment.Read,
            cancel);

    /// <summary>Null where the application has none of that id.</summary>
    public static Task<Attachment?> AttachmentAsync(
        this Database database, string county, Guid application, Guid id, CancellationToken cancel) =>
        database.OneAsync(
            Tenant.Of(county),
            new NpgsqlBatchCommand($"{Of} and id = $3").With(county, application, id),
            Attachment.Read,
            cancel);
}
