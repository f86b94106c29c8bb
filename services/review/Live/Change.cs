using System.Text.Json;
using System.Text.Json.Serialization;
using ServiceDefaults.Auth;

namespace Review.Live;

/// <summary>What changed.</summary>
internal enum ChangeKind
{
    /// <summary>A case has a new version.</summary>
    Case,

    /// <summary>A conference has a new version.</summary>
    Conference,

    /// <summary>A body handed a case to one of its officials, or took it back.</summary>
    Assignment,

    /// <summary>Notifications may have been missed: anything may have changed.</summary>
    Anything,
}

/// <summary>A change as the database tells of it when its transaction commits.</summary>
/// <param name="Bodies">Codes of the bodies it concerns; null: every body of the county.</param>
internal sealed record Change(ChangeKind Kind, string County, Guid Id, int Version, HashSet<string>? Bodies)
{
    /// <summary>What stands for all that was missed.</summary>
    public static readonly Change Missed = new(ChangeKind.Anything, "", default, 0, null);

    private static readonly JsonSerializerOptions Options =
        new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Reads a notification.</summary>
    public static Change Read(string payload) => JsonSerializer.Deserialize<Change>(payload, Options)!;

    /// <summary>Whether an official may know of it.</summary>
    public bool Concerns(CurrentOfficial official) =>
        Kind == ChangeKind.Anything || (official.Sees(County) && Bodies?.Contains(official.Body) is not false);
}
