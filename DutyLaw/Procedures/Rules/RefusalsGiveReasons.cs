using DutyLaw.Cases;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures.Rules;

/// <summary>不同意的，应当书面告知并说明理由 (XA 第十条; JQ 准入第六条): of each refusal, by the article it is refused under.</summary>
public sealed record RefusalsGiveReasons : Rule
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt) =>
        string.IsNullOrWhiteSpace(attempt.Act.GivenReason) ? "作出该决定应当说明理由。" : null;
}
