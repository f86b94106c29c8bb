using DutyLaw.Conferences.Acts;

namespace DutyLaw.Conferences.Rules;

/// <summary>不得无故缺席 (JQ 会议第三条): who asked for no leave and did not come is absent.</summary>
internal sealed record LeaveIsRecordedWhereItWasAsked() : ConferenceRule(Basis.Attendance)
{
    public override string? Broken(Tried tried)
    {
        var unasked = ((RecordAttendance)tried.Act).Bodies
            .Where(b => b.Presence == Presence.Leave && tried.Conference.Leaves.All(l => l.Body != b.Body))
            .Select(b => b.Body).ToList();
        return unasked.Count > 0 ? $"{tried.Names(unasked)}没有请假，未到会的应记为缺席。" : null;
    }
}
