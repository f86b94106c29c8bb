using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using DutyLaw.Cases;

namespace DutyLaw.Exports;

/// <summary>
/// <c>manifest.json</c> of an exported case: what is in the archive, so that nothing can be changed, added or left out unseen.
/// </summary>
/// <param name="FormatVersion">Of the archive's layout.</param>
/// <param name="Head">Hash of the journal's last row.</param>
/// <param name="ExportedBy">Code of the body.</param>
/// <param name="Files">Every other file of the archive.</param>
public sealed record ExportManifest(
    int FormatVersion,
    Guid CaseId,
    string County,
    string Procedure,
    string Edition,
    string? Number,
    int Version,
    string Head,
    DateTimeOffset ExportedAt,
    string ExportedBy,
    IReadOnlyList<ExportedFile> Files)
{
    /// <summary>The layout that is written today.</summary>
    public const int CurrentFormat = 1;

    /// <summary>Its name in the archive.</summary>
    public const string FileName = "manifest.json";

    /// <summary>The case as it stands, as the journal's rows add up to it.</summary>
    public const string CaseFileName = "case.json";

    /// <summary>The journal's rows as stored, one a line.</summary>
    public const string JournalFileName = "journal.jsonl";
}

/// <summary>One file of the archive.</summary>
/// <param name="Path">With slashes, below the archive's root.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Lower-case hex.</param>
public sealed record ExportedFile(string Path, long Size, string Sha256);

/// <summary>JSON of an export.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ExportManifest))]
[JsonSerializable(typeof(JournalRow))]
public sealed partial class ExportJson : JsonSerializerContext
{
    /// <summary>Chinese unescaped, one value a line.</summary>
    public static ExportJson Lines { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
