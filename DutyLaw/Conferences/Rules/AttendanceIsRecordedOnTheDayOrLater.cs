namespace DutyLaw.Conferences.Rules;

/// <summary>Who was there is known on the day, not before.</summary>
internal sealed record AttendanceIsRecordedOnTheDayOrLater() : ConferenceRule(Basis.Attendance)
{
    public override string? Broken(Tried tried) =>
        tried.Today < tried.Conference.Day ? $"会议定于{tried.Conference.Day:yyyy-MM-dd}召开，会前不能登记到会情况。" : null;
}
