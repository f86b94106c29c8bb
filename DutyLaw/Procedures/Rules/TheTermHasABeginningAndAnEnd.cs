using DutyLaw.Cases;

namespace DutyLaw.Procedures.Rules;

/// <summary>申请应写明准入事项的工作期限 (XA 第七条).</summary>
public sealed record TheTermHasABeginningAndAnEnd() : DutyRule("XA 第七条")
{
    private const int LongestYears = 50;

    /// <inheritdoc/>
    public override string? Broken(Duty duty) => duty.Term?.To < duty.Term?.From ? "事项工作期限的截止日期早于起始日期。"
        : duty.Term?.To?.Year - duty.Term?.From?.Year > LongestYears ? "请写明明确的事项工作期限；长期事项应列入职责清单。" : null;
}
