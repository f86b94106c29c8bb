using DutyLaw.Conferences.Acts;

namespace DutyLaw.Conferences.Rules;

/// <summary>A reminder goes out once, when the day has passed and the decision is still open.</summary>
internal sealed record OnlyOverdueDecisionsAreRemindedOfOnce() : ConferenceRule(Basis.Following)
{
    public override string? Broken(Tried tried) =>
        tried.Conference.Resolutions.Find(r => r.Id == ((RemindOfDecision)tried.Act).Resolution) is { RemindedOn: null } found
            && found.IsOverdue(tried.Today)
            ? null
            : "该决定事项没有逾期，或者已经提醒。";
}
