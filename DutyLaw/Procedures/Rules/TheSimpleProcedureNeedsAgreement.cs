using DutyLaw.Cases;

namespace DutyLaw.Procedures.Rules;

/// <summary>职能部门与乡镇协商达成一致意见的 goes the simple way; otherwise the general procedure (LC 第三条).</summary>
public sealed record TheSimpleProcedureNeedsAgreement() : DutyRule("LC 第三条")
{
    /// <inheritdoc/>
    public override string? Broken(Duty duty) => duty.Answer("agreedWithTownships") == "yes" ? null : "职能部门与乡镇尚未协商达成一致意见，应按一般程序办理。";
}
