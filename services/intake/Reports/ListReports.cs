using DutyLaw.Bodies;
using Intake.Applications;
using Intake.Data;
using Intake.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;

namespace Intake.Reports;

/// <summary>Shown to the township that made them and to the county's establishment office; to others the list is empty.</summary>
internal static class ListReports
{
    private const string Select =
        $"""
        select {ReportView.Columns}, (count(*) over ())::int from reports
        where county = any($1) and ($2 or township = $3) order by id desc limit $4 offset $5
        """;

    public static async Task<Ok<Page<ReportView>>> HandleAsync(
        [AsParameters] PageRequest page, CurrentOfficial official, PackLibrary packs, Database database, CancellationToken cancel)
    {
        var rows = await database.AllAsync(
            official.Tenant,
            [
                new NpgsqlBatchCommand(Select).With(
                    official.Counties.ToArray(),
                    official.Role == nameof(Role.EstablishmentOffice),
                    official.IsTownship() ? Body.DivisionOf(official.Body) : null,
                    page.Limit,
                    page.Offset),
            ],
            row => (Report: ReportView.Read(row, packs), Total: row.GetInt32(7)),
            cancel);
        return TypedResults.Ok(new Page<ReportView>([.. rows.Select(r => r.Report)], rows.Count == 0 ? 0 : rows[0].Total, page.Number, page.Limit));
    }
}
