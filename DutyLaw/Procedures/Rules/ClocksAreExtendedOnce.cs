using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures.Rules;

/// <summary>A clock that is counting may be extended once, by at most as many working days as it had, with the reason.</summary>
public sealed record ClocksAreExtendedOnce : Rule
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt)
    {
        if (attempt.Act is not Extend extend)
        {
            return null;
        }

        var clocks = attempt.Case.Clocks.FindAll(c => c.Kind == extend.Clock && c.IsOpen);
        return clocks.Count == 0 ? "没有正在计算的这一期限。"
            : clocks.Exists(c => c.MissedOn is not null) ? "该期限已经逾期，不能再延长。"
            : clocks.Exists(c => c.Extensions.Count > 0) ? "该期限已经延长过一次，不能再延长。"
            : extend.Days < 1 || clocks.Exists(c => extend.Days > c.WorkingDays) ? $"延长不得少于1个、不得超过{clocks.Min(c => c.WorkingDays)}个工作日。"
            : string.IsNullOrWhiteSpace(extend.Reason) ? "延长期限应当说明理由。" : null;
    }
}
