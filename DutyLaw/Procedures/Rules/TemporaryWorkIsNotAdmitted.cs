using DutyLaw.Cases;

namespace DutyLaw.Procedures.Rules;

/// <summary>阶段性、临时性工作不履行职责准入程序 (XA 第三条、第四条、第八条).</summary>
public sealed record TemporaryWorkIsNotAdmitted() : DutyRule("XA 第八条", "LC 第六条", "NM 边界（一）")
{
    /// <inheritdoc/>
    public override string? Broken(Duty duty) => duty.Temporary ? "阶段性、临时性工作不履行职责准入程序，应向旗县市党委、政府提出申请，研究同意后以书面形式安排部署。" : null;
}
