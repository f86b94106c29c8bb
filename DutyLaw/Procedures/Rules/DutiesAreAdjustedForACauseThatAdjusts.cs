using DutyLaw.Cases;

namespace DutyLaw.Procedures.Rules;

/// <summary>具有下列情形之一的，应当予以调整事项内容 (JQ 清单第七条): the cause named is one of these.</summary>
public sealed record DutiesAreAdjustedForACauseThatAdjusts() : DutyRule("JQ 清单第七条")
{
    /// <inheritdoc/>
    public override string? Broken(Duty duty) =>
        duty.Change is ListChange.Adjust && !duty.FitsItsCause(ListChange.Adjust) ? "所选情形不是应当调整事项内容的情形，请在第七条所列情形中选择。" : null;
}
