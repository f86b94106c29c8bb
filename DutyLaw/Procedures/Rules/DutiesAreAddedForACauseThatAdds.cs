using DutyLaw.Cases;

namespace DutyLaw.Procedures.Rules;

/// <summary>具有下列情形之一的，应当予以增加清单事项 (JQ 清单第五条): the cause named is one of these.</summary>
public sealed record DutiesAreAddedForACauseThatAdds() : DutyRule("JQ 清单第五条")
{
    /// <inheritdoc/>
    public override string? Broken(Duty duty) =>
        duty.Change is null or ListChange.Add && !duty.FitsItsCause(ListChange.Add) ? "所选情形不是应当增加清单事项的情形，请在第五条所列情形中选择。" : null;
}
