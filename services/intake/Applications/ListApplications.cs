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
        "(count(*) over ())::int, id, county, procedure, coalesce(form ->> 'title', ''), applicant, state, version, number, received_on, updated_at";

    public static async Task<Ok<Page<ApplicationLine>>> HandleAsync(
        ApplicationState? state, [AsParameters] PageRequest page, CurrentOfficial official, PackLibrary packs, Database database, CancellationToken cancel)
    {
        var rows = await database.AllAsync(
            official.Tenant,
            [
                ApplicationStore.VisibleTo(official, Columns, "and ($4::text is null or state = $4) order by id desc limit $5 offset $6")
                    .With(state?.ToString(), page.Limit, page.Offset),
            ],
            row => (Total: row.GetInt32(0), Line: LineOf(row, packs)),
            cancel);
        return TypedResults.Ok(new Page<ApplicationLine>([.. rows.Select(r => r.Line)], rows.Count == 0 ? 0 : rows[0].Total, page.Number, page.Limit));
    }

    private static ApplicationLine LineOf(DbDataReader row, PackLibrary packs) => new(
        row.GetGuid(1),
        row.GetString(2),
        row.GetString(3),
        row.GetString(4),
        row.GetString(5),
        packs.NameOf(row.GetString(5)),
        Enum.Parse<ApplicationState>(row.GetString(6)),
        row.GetInt32(7),
        row.IsDBNull(8) ? null : row.GetString(8),
        row.IsDBNull(9) ? null : row.GetFieldValue<DateOnly>(9),
        row.GetFieldValue<DateTimeOffset>(10));
}
