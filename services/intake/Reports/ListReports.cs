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
    private const string Shown = "from reports where county = any($1) and ($2 or township = $3)";

    public static async Task<Ok<Page<ReportView>>> HandleAsync(
        [AsParameters] PageRequest page, CurrentOfficial official, PackLibrary packs, Database database, CancellationToken cancel)
    {
        var (reports, total) = await database.PageAsync(
            official.Tenant,
            ShownTo(official, "select count(*)::int", ""),
            ShownTo(official, $"select {ReportView.Columns}", "order by id desc limit $4 offset $5").With(page.Limit, page.Offset),
            row => ReportView.Read(row, packs),
            cancel);
        return TypedResults.Ok(new Page<ReportView>(reports, total, page.Number, page.Limit));
    }

    private static NpgsqlBatchCommand ShownTo(CurrentOfficial official, string select, string tail) =>
        new NpgsqlBatchCommand($"{select} {Shown} {tail}").With(
            official.Counties.ToArray(),
            official.Role == nameof(Role.EstablishmentOffice),
            official.IsTownship() ? Body.DivisionOf(official.Body) : null);
}
