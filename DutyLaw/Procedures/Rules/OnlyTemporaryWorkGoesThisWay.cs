using DutyLaw.Cases;

namespace DutyLaw.Procedures.Rules;

/// <summary>阶段性、临时性工作任务 and nothing else is handed over without admission (XA 第三条、第四条; LC 第六条; NM 边界（一）).</summary>
public sealed record OnlyTemporaryWorkGoesThisWay() : DutyRule("LC 第六条")
{
    /// <inheritdoc/>
    public override string? Broken(Duty duty) => duty.Temporary ? null : "只有阶段性、临时性工作任务可以这样安排；长期承担的事项应当履行职责准入程序。";
}
