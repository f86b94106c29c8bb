namespace DutyLaw.Procedures.Rules;

/// <summary>Each body that answers in parallel answers once.</summary>
public sealed record BodiesAnswerOnce : Rule
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt) =>
        attempt.Case.HasSpoken(attempt.Actor.Body) ? "贵单位的意见已经提交，不能更改。" : null;
}
