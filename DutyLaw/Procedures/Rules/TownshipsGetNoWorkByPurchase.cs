using DutyLaw.Cases;

namespace DutyLaw.Procedures.Rules;

/// <summary>向社会购买服务实施的事项，不得变相交由乡镇办理，增加乡镇负担 (LC 第十一条).</summary>
public sealed record TownshipsGetNoWorkByPurchase() : DutyRule("LC 第十一条")
{
    /// <inheritdoc/>
    public override string? Broken(Duty duty) => duty.Answer("townshipsDoTheWork") == "yes" ? "向社会购买服务实施的事项，不得变相交由乡镇办理，增加乡镇负担。" : null;
}
