using DutyLaw.Cases;

namespace DutyLaw.Procedures.Rules;

/// <summary>申请应写明承接事项的苏木乡镇和街道范围 (XA 第七条).</summary>
public sealed record ATownshipIsNamed() : DutyRule("XA 第七条")
{
    /// <inheritdoc/>
    public override string? Broken(Duty duty) => duty.Townships.Count == 0 ? "请写明承接事项的苏木乡镇（街道）范围。" : null;
}
