using DutyLaw.Cases;

namespace DutyLaw.Procedures.Rules;

/// <summary>突发、紧急事件的处置不适用职责准入程序 (XA 第十三条).</summary>
public sealed record EmergenciesAreOutsideTheProcedure() : DutyRule("XA 第十三条")
{
    /// <inheritdoc/>
    public override string? Broken(Duty duty) => duty.Emergency ? "涉及人民群众生命财产安全和公共安全的突发、紧急事件的处置工作不适用职责准入程序。" : null;
}
