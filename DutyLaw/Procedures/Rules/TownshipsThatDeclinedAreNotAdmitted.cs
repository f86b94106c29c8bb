using DutyLaw.Cases;

namespace DutyLaw.Procedures.Rules;

/// <summary>对苏木乡镇和街道不能承接或承接后不能完成的工作，应做出不予准入的意见 (XA 第九条).</summary>
public sealed record TownshipsThatDeclinedAreNotAdmitted() : Rule("XA 第九条", "LC 第三条", "JQ 准入第五条", "NM 边界（一）")
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt)
    {
        var declined = (attempt.Binds ?? [])
            .Where(t => attempt.Case.OpinionOf(t) is { Says: not TownshipOpinion.CanUndertake })
            .Select(attempt.Procedure.Jurisdiction.TownshipName)
            .ToList();
        return declined.Count > 0 ? $"{string.Join("、", declined)}已表示不能承接或承接后不能完成，对其应作出不予准入的意见。" : null;
    }
}
