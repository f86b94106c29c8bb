using DutyLaw.Cases.Acts;
using DutyLaw.Conferences.Acts;

namespace DutyLaw.Conferences.Rules;

/// <summary>不能达成一致意见的，会议可以做出不予准入或继续研究的决定 (XA 第九条): while a member disagrees there is no agreement.</summary>
internal sealed record AMembersDisagreementIsNoAgreement() : ConferenceRule(Basis.Outcome)
{
    public override string? Broken(Tried tried)
    {
        if (tried.Act is not ConcludeItem { Outcome: ConferenceOutcome.Agree } conclusion)
        {
            return null;
        }

        var against = tried.Conference.OpinionsOn(conclusion.Item)
            .Where(o => o.Opinion == MemberOpinion.Disagree)
            .Select(o => o.Body)
            .ToList();
        return against.Count > 0 ? $"{tried.Names(against)}不同意，会议没有达成一致意见，可以作出不予准入或继续研究的决定。" : null;
    }
}
