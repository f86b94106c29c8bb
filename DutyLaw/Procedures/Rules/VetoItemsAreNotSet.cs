using DutyLaw.Cases;

namespace DutyLaw.Procedures.Rules;

/// <summary>不得以任何形式对苏木乡镇和街道设置“一票否决”事项 (NM 考评（二）).</summary>
public sealed record VetoItemsAreNotSet() : DutyRule("NM 考评（二）")
{
    /// <inheritdoc/>
    public override string? Broken(Duty duty) => duty.Answer("vetoItems") == "yes" ? "不得以任何形式对苏木乡镇和街道设置“一票否决”事项。" : null;
}
