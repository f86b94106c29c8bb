using DutyLaw.Bodies;

namespace DutyLaw.Procedures.Rules;

/// <summary>由职能部门联合相关乡镇或者由相关乡镇提出撤销申请 (LC 第四条).</summary>
public sealed record DepartmentsApplyTogetherWithTownships() : Rule("LC 第四条")
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt)
    {
        var (c, jurisdiction) = (attempt.Case, attempt.Procedure.Jurisdiction);
        var missing = jurisdiction.Find(c.Applicant) is { Role: Role.Township } ? []
            : c.Duty.Townships.Select(Body.OfTownship).Except(c.CoSigned).Select(jurisdiction.NameOf).ToList();
        return missing.Count > 0 ? $"职能部门应联合相关乡镇提出撤销申请，{string.Join("、", missing)}尚未联合申请。" : null;
    }
}
