using System.Data.Common;
using Intake.Packs;

namespace Intake.Suggestions;

/// <summary>A suggestion about a county's list, with its answer.</summary>
/// <param name="EntryId">The listed duty it is about, as whoever made it says.</param>
/// <param name="MadeOn">Legal date.</param>
/// <param name="Answer">The establishment office's; null while it has given none.</param>
/// <param name="Published">True where the public sees it with its answer.</param>
internal sealed record SuggestionView(
    Guid Id,
    string County,
    Guid? EntryId,
    string Text,
    DateOnly MadeOn,
    string? Answer,
    bool Published,
    string? AnsweredBy,
    string? AnsweredByName,
    DateOnly? AnsweredOn)
{
    /// <summary>In the order in which <see cref="Read"/> takes them.</summary>
    public const string Columns = "id, county, entry, text, made_on, answer, published, answered_by, answered_on";

    public static SuggestionView Read(DbDataReader row, PackLibrary packs)
    {
        var answeredBy = row.IsDBNull(7) ? null : row.GetString(7);
        return new(
            row.GetGuid(0),
            row.GetString(1),
            row.IsDBNull(2) ? null : row.GetGuid(2),
            row.GetString(3),
            row.GetFieldValue<DateOnly>(4),
            row.IsDBNull(5) ? null : row.GetString(5),
            row.GetBoolean(6),
            answeredBy,
            answeredBy is null ? null : packs.NameOf(answeredBy),
            row.IsDBNull(8) ? null : row.GetFieldValue<DateOnly>(8));
    }
}
