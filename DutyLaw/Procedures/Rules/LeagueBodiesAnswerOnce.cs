using DutyLaw.Cases;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures.Rules;

/// <summary>Each of the three league bodies answers once.</summary>
public sealed record LeagueBodiesAnswerOnce() : Rule("XA 第十条")
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt) =>
        attempt.Case.Answers.Any(a => a.Body == attempt.Actor.Body) ? "贵单位的审核意见已经提交，不能更改。" : null;
}
