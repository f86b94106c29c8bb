using DutyLaw.Cases;

namespace DutyLaw.Procedures.Rules;

/// <summary>What is adjusted, cancelled or taken off the list stands in the list (XA 第十二条; LC 第四条、第五条; JQ 清单第六条、第七条).</summary>
public sealed record AChangeIsAboutAListedDuty : DutyRule
{
    /// <inheritdoc/>
    public override string? Broken(Duty duty) =>
        duty.Entry is null && duty.Change is not ListChange.Add ? "请指明清单中要调整、取消或退出的事项。" : null;
}
