using DutyLaw.Cases;

namespace DutyLaw.Procedures.Rules;

/// <summary>应在充分征求苏木乡镇和街道意见基础上 (XA 第二条). Silence is never consent.</summary>
public sealed record TownshipsNotHeardAreNotAdmitted() : Rule("XA 第二条", "LC 第三条", "JQ 准入第五条", "NM 边界（一）")
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt)
    {
        var silent = (attempt.Binds ?? [])
            .Where(t => attempt.Case.Duty.Townships.Contains(t) && attempt.Case.OpinionOf(t) is null)
            .Select(attempt.Procedure.Jurisdiction.TownshipName)
            .ToList();
        return silent.Count > 0 ? $"{string.Join("、", silent)}尚未提出承接意见，未表态不视为同意。" : null;
    }
}
