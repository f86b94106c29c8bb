using DutyLaw.Cases.Acts;
using DutyLaw.Conferences.Acts;

namespace DutyLaw.Conferences.Rules;

/// <summary>达成一致意见: a member that has not spoken to its subject has not agreed. Silence is never consent.</summary>
internal sealed record SilenceOfAMemberIsNotAgreement() : ConferenceRule(Basis.Outcome)
{
    public override string? Broken(Tried tried)
    {
        if (tried.Act is not ConcludeItem { Outcome: ConferenceOutcome.Agree } conclusion)
        {
            return null;
        }

        var silent = tried.Pack.UnheardOn(tried.Conference, conclusion.Item).ToList();
        return silent.Count > 0 ? $"{tried.Names(silent)}尚未按分工提出意见，未表态不视为同意。" : null;
    }
}
