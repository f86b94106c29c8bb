using DutyLaw.Conferences.Acts;

namespace DutyLaw.Conferences.Rules;

/// <summary>Members speak to the subject of their seats; whoever has none may comment (LC 会议第三条).</summary>
internal sealed record WhoHasNoSubjectComments() : ConferenceRule(Basis.Opinions)
{
    public override string? Broken(Tried tried) =>
        tried.Act is GiveSubjectOpinion { Opinion: not MemberOpinion.Comment } && GiveSubjectOpinion.SubjectOf(tried) is null
            ? $"{tried.Pack.NameOf(tried.Actor.Body)}没有分工的审查内容，可以提出意见，不作同意或不同意的表态。"
            : null;
}
