namespace DutyLaw.Conferences.Rules;

/// <summary>A conference that has decided something was held: its minutes are signed and issued, not thrown away.</summary>
internal sealed record ConferencesThatDecidedAreNotCalledOff() : ConferenceRule(Basis.Calling)
{
    public override string? Broken(Tried tried) =>
        tried.Conference.Resolutions.Any(r => !r.Dropped) ? "会议已对议题作出结论，不能取消；请签发会议纪要。" : null;
}
