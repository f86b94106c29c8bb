using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures.Rules;

/// <summary>在规定时限内完成: an order names a day that is still to come (LC 第十条; JQ 清单第十一条).</summary>
public sealed record OrdersSetADayAhead() : Rule("LC 第十条", "JQ 清单第十一条")
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt) =>
        attempt.Act is Order order && order.By <= attempt.Today ? $"责令完成的期限应在{attempt.Today:yyyy-MM-dd}之后。" : null;
}
