using System.Data.Common;
using DutyLaw.Bodies;
using DutyLaw.Cases.Acts;
using Intake.Packs;

namespace Intake.Reports;

/// <summary>A report as it is shown.</summary>
/// <param name="Township">Nine digits.</param>
/// <param name="Department">Code of the department reported.</param>
/// <param name="Way">A way that the jurisdiction's regulation names.</param>
/// <param name="ReportedOn">Legal date.</param>
/// <param name="CaseId">The case in which it is verified; null where the county has no such procedure.</param>
internal sealed record ReportView(
    Guid Id,
    string County,
    string Township,
    string TownshipName,
    string Department,
    string DepartmentName,
    string Way,
    string Description,
    DateOnly ReportedOn,
    Guid? CaseId)
{
    /// <summary>In the order in which <see cref="Read"/> takes them.</summary>
    public const string Columns = "id, county, township, department, way, description, reported_on";

    public static ReportView Read(DbDataReader row, PackLibrary packs)
    {
        var (township, department, on) = (row.GetString(2), row.GetString(3), row.GetFieldValue<DateOnly>(6));
        return new(
            row.GetGuid(0),
            row.GetString(1),
            township,
            packs.NameOf(Body.OfTownship(township)),
            department,
            packs.NameOf(department),
            row.GetString(4),
            row.GetString(5),
            on,
            packs.Of(department)?.OpenedBy(ReportShift.Is, on) is null ? null : row.GetGuid(0));
    }
}
