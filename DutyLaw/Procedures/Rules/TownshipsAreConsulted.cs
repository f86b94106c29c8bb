using DutyLaw.Cases;

namespace DutyLaw.Procedures.Rules;

/// <summary>应充分征求苏木乡镇和街道意见 (XA 第二条).</summary>
public sealed record TownshipsAreConsulted() : DutyRule("XA 第二条", "LC 第三条", "JQ 准入第五条", "NM 边界（一）")
{
    /// <inheritdoc/>
    public override string? Broken(Duty duty) => !duty.TownshipsConsulted ? "提出申请前应充分征求承接事项的苏木乡镇和街道意见。" : null;
}
