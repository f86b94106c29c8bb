using DutyLaw.Cases.Acts;
using DutyLaw.Procedures;
using ServiceDefaults.Problems;

namespace Review.Conferences;

/// <summary>
/// A case on a conference's agenda is called and decided there, where members speak and minutes are signed, not beside it.
/// </summary>
internal static class AgendasAreDecidedInTheirConference
{
    /// <summary>True for an act that calls a case to a conference or decides on it there.</summary>
    public static bool Concerns(string act) => act is ScheduleConference.Is or ConcludeConference.Is;

    public static Problem Refusal(Procedure procedure, Act act) => Problem.Refused(
        nameof(AgendasAreDecidedInTheirConference),
        procedure.Rows.FirstOrDefault(r => r.Act == act.Name)?.Article ?? procedure.Article,
        "该事项已列入联席会议议程，请在该次会议中办理。");
}
