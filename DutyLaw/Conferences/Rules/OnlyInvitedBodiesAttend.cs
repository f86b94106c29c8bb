using DutyLaw.Conferences.Acts;

namespace DutyLaw.Conferences.Rules;

/// <summary>Attendance is that of bodies which were invited, each once.</summary>
internal sealed record OnlyInvitedBodiesAttend() : ConferenceRule(Basis.Attendance)
{
    public override string? Broken(Tried tried)
    {
        var bodies = ((RecordAttendance)tried.Act).Bodies.Select(b => b.Body).ToList();
        var strangers = bodies.Except(tried.Conference.Invited.Select(i => i.Body)).ToList();
        return strangers.Count > 0 ? $"{tried.Names(strangers)}不在参会单位之列。"
            : bodies.Count == 0 || bodies.Distinct().Count() != bodies.Count ? "请逐个写明参会单位，不得空白或重复。"
            : null;
    }
}
