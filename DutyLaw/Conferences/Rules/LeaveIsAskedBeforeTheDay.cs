namespace DutyLaw.Conferences.Rules;

/// <summary>特殊原因无法参会要……请假 (JQ 会议第三条): leave is asked before the day of the conference.</summary>
internal sealed record LeaveIsAskedBeforeTheDay() : ConferenceRule(Basis.Attendance)
{
    public override string? Broken(Tried tried) =>
        tried.Today >= tried.Conference.Day ? $"会议定于{tried.Conference.Day:yyyy-MM-dd}召开，应在会前请假。" : null;
}
