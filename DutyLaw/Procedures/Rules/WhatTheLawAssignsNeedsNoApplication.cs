using DutyLaw.Cases;

namespace DutyLaw.Procedures.Rules;

/// <summary>属于乡镇（街道）依法履行或依法协助的工作事项，相应部门无需再提出申请 (JQ 准入第四条).</summary>
public sealed record WhatTheLawAssignsNeedsNoApplication() : DutyRule("JQ 准入第四条")
{
    /// <inheritdoc/>
    public override string? Broken(Duty duty) => duty.Answer("assignedByLaw") == "yes"
        ? "属于乡镇（街道）依法履行或依法协助的工作事项，无需再提出申请；属于依法协助的，应当为乡镇（街道）提供必要的工作条件。" : null;
}
