using DutyLaw.Cases;

namespace DutyLaw.Procedures.Rules;

/// <summary>依据自治区政府制定的赋予苏木乡镇和街道行政权力事项清单 (NM 权限（一）): what is not in it goes its own statutory way.</summary>
public sealed record PowersComeFromTheRegionsList() : DutyRule("NM 权限（一）")
{
    /// <inheritdoc/>
    public override string? Broken(Duty duty) =>
        string.IsNullOrWhiteSpace(duty.Answer("regionListNumber")) ? "未写明自治区赋权清单中的序号。清单以外的权力事项，按照法定程序和要求办理。" : null;
}
