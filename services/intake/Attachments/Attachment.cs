using System.Data.Common;
using Intake.Packs;

namespace Intake.Attachments;

/// <summary>What an attached file is for.</summary>
public enum AttachmentKind
{
    /// <summary>申请材料.</summary>
    Supporting,

    /// <summary>盖章页扫描件: the scan of a printed page after it was sealed, bound to the print by its verification code.</summary>
    SealedScan,
}

/// <summary>A complete file of an application.</summary>
/// <param name="Name">For people; never a path.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Of the content, in lower-case hexadecimal digits.</param>
/// <param name="PrintCode">Verification code of the printed page; with a sealed scan only.</param>
/// <param name="UploadedBy">The body.</param>
internal sealed record Attachment(
    string County,
    Guid Id,
    Guid Application,
    string Name,
    string ContentType,
    AttachmentKind Kind,
    string? PrintCode,
    long Size,
    string Sha256,
    string UploadedBy,
    DateTimeOffset UploadedAt)
{
    /// <summary>In the order in which <see cref="Read"/> takes them.</summary>
    public const string Columns = "county, id, application, name, content_type, kind, print_code, size, sha256, uploaded_by, uploaded_at";

    public static Attachment Read(DbDataReader row) => new(
        row.GetString(0),
        row.GetGuid(1),
        row.GetGuid(2),
        row.GetString(3),
        row.GetString(4),
        Enum.Parse<AttachmentKind>(row.GetString(5)),
        row.IsDBNull(6) ? null : row.GetString(6),
        row.GetInt64(7),
        row.GetString(8),
        row.GetString(9),
        row.GetFieldValue<DateTimeOffset>(10));
}

/// <summary>An attachment as it is shown.</summary>
internal sealed record AttachmentView(
    Guid Id,
    Guid ApplicationId,
    string Name,
    string ContentType,
    AttachmentKind Kind,
    string? PrintCode,
    long Size,
    string Sha256,
    string UploadedBy,
    string UploadedByName,
    DateTimeOffset UploadedAt)
{
    public static AttachmentView Of(Attachment a, PackLibrary packs) => new(
        a.Id,
        a.Application,
        a.Name,
        a.ContentType,
        a.Kind,
        a.PrintCode,
        a.Size,
        a.Sha256,
        a.UploadedBy,
        packs.NameOf(a.UploadedBy),
        a.UploadedAt);
}
