using DutyLaw.Bodies;
using DutyLaw.Procedures;
using Intake.Packs;
using ServiceDefaults.Auth;

namespace Intake.Applications;

/// <summary>Who may see and do what with applications.</summary>
internal static class Who
{
    /// <summary>The conference's members see what was submitted in their county (XA 第六条; LC 会议第三条).</summary>
    private static readonly string[] SeeSubmitted =
    [
        nameof(Role.EstablishmentOffice), nameof(Role.GovernmentOffice), nameof(Role.JusticeBureau), nameof(Role.DataBureau),
        nameof(Role.CountyLeadership), nameof(Role.PartyOffice), nameof(Role.OrganizationDepartment), nameof(Role.CivilAffairsBureau),
        nameof(Role.FinanceBureau), nameof(Role.HumanResourcesBureau), nameof(Role.Convener),
    ];

    /// <summary>
    /// The procedure's table says who opens it; a body above the counties opens none, and what begins with a report is not applied for.
    /// </summary>
    public static bool MayApply(this CurrentOfficial official, Procedure procedure) =>
        procedure.MayApply(official.Role) && official.Sees(official.County()) && procedure.IsAppliedFor();

    public static bool IsTownship(this CurrentOfficial official) => official.Role == nameof(Role.Township);

    public static bool SeesSubmitted(this CurrentOfficial official) => SeeSubmitted.Contains(official.Role);

    /// <summary>The county of a county's or township's body.</summary>
    public static string County(this CurrentOfficial official) => Body.DivisionOf(official.Body)[..6];
}
