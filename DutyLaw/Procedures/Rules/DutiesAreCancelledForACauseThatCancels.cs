using DutyLaw.Cases;

namespace DutyLaw.Procedures.Rules;

/// <summary>具有下列情形之一的，应当予以取消清单事项 (JQ 清单第六条): the cause named is one of these.</summary>
public sealed record DutiesAreCancelledForACauseThatCancels() : DutyRule("JQ 清单第六条")
{
    /// <inheritdoc/>
    public override string? Broken(Duty duty) =>
        duty.Change is ListChange.Cancel && !duty.FitsItsCause(ListChange.Cancel) ? "所选情形不是应当取消清单事项的情形，请在第六条所列情形中选择。" : null;
}
