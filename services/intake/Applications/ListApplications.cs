using System.Data.Common;
using Intake.Data;
using Intake.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;

namespace Intake.Applications;

/// <summary>An application in a list.</summary>
internal sealed record ApplicationLine(
    Guid Id,
    string County,
    string Procedure,
    string Title,
    string Applicant,
    string ApplicantName,
    ApplicationState State,
    int Version,
    string? Number,
    DateOnly? ReceivedOn,
    DateTimeOffset UpdatedAt);

/// <summary>Newest first.</summary>
internal static class ListApplications
{
    private const string Columns =
        "id, county, procedure, coalesce(form ->> 'title', ''), applicant, state, version, number, received_on, updated_at";

    private const string Asked =
        "and ($4::text is null or state = $4) and ($5::text is null or procedure = $5) and (not $6 or applicant = $2)";

    public static async Task<Ok<Page<ApplicationLine>>> HandleAsync(
        ApplicationState? state,
        string? procedure,
        bool? mine,
        [AsParameters] PageRequest page,
        CurrentOfficial official,
        PackLibrary packs,
        Database database,
        CancellationToken cancel)
    {
        var (lines, total) = await database.PageAsync(
            official.Tenant,
            ApplicationStore.VisibleTo(official, packs, "count(*)::int", Asked).With(state?.ToString(), procedure, mine is true),
            ApplicationStore.VisibleTo(official, packs, Columns, $"{Asked} order by id desc limit $7 offset $8")
                .With(state?.ToString(), procedure, mine is true, page.Limit, page.Offset),
            row => LineOf(row, packs),
            cancel);
        return TypedResults.Ok(new Page<ApplicationLine>(lines, total, page.Number, page.Limit));
    }

    private static ApplicationLine LineOf(DbDataReader row, PackLibrary packs) => new(
        row.GetGuid(0),
        row.GetString(1),
        row.GetString(2),
        row.GetString(3),
        row.GetString(4),
        packs.NameOf(row.GetString(4)),
        Enum.Parse<ApplicationState>(row.GetString(5)),
        row.GetInt32(6),
        row.IsDBNull(7) ? null : row.GetString(7),
        row.IsDBNull(8) ? null : row.GetFieldValue<DateOnly>(8),
        row.GetFieldValue<DateTimeOffset>(9));
}
