using DutyLaw.Conferences.Acts;

namespace DutyLaw.Conferences.Rules;

/// <summary>Whoever disagrees says why; whoever comments says something.</summary>
internal sealed record OpinionsSayWhatTheyMean() : ConferenceRule(Basis.Opinions)
{
    public override string? Broken(Tried tried) =>
        tried.Act is GiveSubjectOpinion { Opinion: not MemberOpinion.Agree, Text: var text } && string.IsNullOrWhiteSpace(text)
            ? "请写明意见的内容和理由。"
            : null;
}
