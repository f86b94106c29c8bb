namespace DutyLaw.Conferences.Rules;

/// <summary>Minutes say of everybody invited whether it was there.</summary>
internal sealed record MinutesAccountForEveryInvitedBody() : ConferenceRule(Basis.Minutes)
{
    public override string? Broken(Tried tried)
    {
        var unknown = tried.Conference.Invited.Select(i => i.Body).Except(tried.Conference.Attendance.Select(a => a.Body)).ToList();
        return unknown.Count > 0 ? $"{tried.Names(unknown)}的到会情况尚未登记，纪要不能签发。" : null;
    }
}
