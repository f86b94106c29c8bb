namespace DutyLaw.Procedures.Rules;

/// <summary>临时紧急任务可口头请示后先行办理 (LC 第六条): urgent work only.</summary>
public sealed record OralApprovalIsForUrgentWork() : Rule("LC 第六条")
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt) => attempt.Case.Duty.Emergency ? null : "只有临时紧急任务可以口头请示后先行办理。";
}
