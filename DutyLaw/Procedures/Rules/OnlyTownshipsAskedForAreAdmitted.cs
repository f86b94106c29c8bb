using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures.Rules;

/// <summary>
/// It may be admitted for fewer townships than were asked, never for others and for at least one; an adjustment adds none (XA 第七条).
/// </summary>
public sealed record OnlyTownshipsAskedForAreAdmitted() : Rule("XA 第七条", "LC 第三条", "JQ 准入第五条")
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt)
    {
        if (attempt.Binds is not { } townships)
        {
            return null;
        }

        if (townships.Count == 0)
        {
            return "应写明承接事项的苏木乡镇（街道）。";
        }

        if (townships.Any(string.IsNullOrEmpty) || townships.Distinct().Count() != townships.Count)
        {
            return "承接事项的苏木乡镇（街道）应逐个写明，不得空白或重复。";
        }

        var others = townships.Except(attempt.Act is Approve ? attempt.Case.Bound : attempt.Case.Duty.Townships)
            .Select(attempt.Procedure.Jurisdiction.TownshipName)
            .ToList();
        return others.Count > 0 ? $"{string.Join("、", others)}不在申请的承接范围内。" : null;
    }
}
