using DutyLaw.Conferences.Acts;

namespace DutyLaw.Conferences.Rules;

/// <summary>指派分管领导参加 (JQ 会议第三条): a deputy is named, with the leave or when recorded.</summary>
internal sealed record DeputiesAreNamed() : ConferenceRule(Basis.Attendance)
{
    public override string? Broken(Tried tried)
    {
        var unnamed = ((RecordAttendance)tried.Act).Bodies
            .Where(b => b.Presence == Presence.Deputy && string.IsNullOrWhiteSpace(b.Deputy)
                && tried.Conference.Leaves.All(l => l.Body != b.Body))
            .Select(b => b.Body).ToList();
        return unnamed.Count > 0 ? $"请写明代{tried.Names(unnamed)}参会的分管领导。" : null;
    }
}
