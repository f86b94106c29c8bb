using DutyLaw.Cases;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures.Rules;

/// <summary>审核不同意的，应当书面告知并说明理由 (XA 第十条).</summary>
public sealed record DisagreementGivesReasons : Rule
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt) =>
        attempt.Act is GiveVerdict { Verdict: Verdict.Disagree, Reason: var reason } && string.IsNullOrWhiteSpace(reason)
            ? "审核不同意的，应当说明理由。" : null;
}
