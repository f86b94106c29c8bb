using DutyLaw.Cases;

namespace DutyLaw.Procedures.Rules;

/// <summary>职责准入不包括行政处罚、行政许可、行政强制等行政权力事项 (XA 第二条).</summary>
public sealed record AdministrativePowersAreNotAdmitted() : DutyRule("XA 第二条")
{
    /// <inheritdoc/>
    public override string? Broken(Duty duty) => duty.AdministrativePower ? "行政处罚、行政许可、行政强制等行政权力事项不得通过职责准入委托或交由苏木乡镇和街道承担。" : null;
}
