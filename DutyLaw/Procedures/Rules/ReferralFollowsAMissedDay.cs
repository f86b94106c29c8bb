namespace DutyLaw.Procedures.Rules;

/// <summary>对拒不整改或整改不到位的 (JQ 清单第十一条): who still has time to mend is not referred.</summary>
public sealed record ReferralFollowsAMissedDay() : Rule("JQ 清单第十一条")
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt) =>
        attempt.Case is { Ordered: { } ordered } && attempt.Case.Clocks.Exists(c => c.IsOpen) && attempt.Today <= ordered.By
            ? $"整改期限为{ordered.By:yyyy-MM-dd}，期限未满不能移送。" : null;
}
