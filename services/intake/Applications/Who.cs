using DutyLaw.Bodies;
using DutyLaw.Packs;
using DutyLaw.Procedures;
using Intake.Packs;
using ServiceDefaults.Auth;

namespace Intake.Applications;

/// <summary>Who may see and do what with applications.</summary>
internal static class Who
{
    /// <summary>
    /// The procedure's table says who opens it; a body above the counties opens none, and what begins with a report is not applied for.
    /// </summary>
    public static bool MayApply(this CurrentOfficial official, Procedure procedure) =>
        procedure.MayApply(official.Role) && official.Sees(official.County()) && procedure.IsAppliedFor();

    public static bool IsTownship(this CurrentOfficial official) => official.Role == nameof(Role.Township);

    /// <summary>True where a body sees what others of its county submitted.</summary>
    public static bool SeesSubmitted(this CurrentOfficial official, PackLibrary packs) =>
        packs.Of(official.Body) is { } pack && Readers.Include(pack.Readers.Applications, official.Role);

    /// <summary>The county of a county's or township's body.</summary>
    public static string County(this CurrentOfficial official) => Body.DivisionOf(official.Body)[..6];
}
