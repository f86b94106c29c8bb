using DutyLaw.Cases;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures.Rules;

/// <summary>A township that cannot undertake or complete a duty says why.</summary>
public sealed record DeclinersSayWhy() : Rule("XA 第九条", "LC 第三条", "JQ 准入第五条")
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt) =>
        attempt.Act is GiveOpinion { Opinion: not TownshipOpinion.CanUndertake } opinion && string.IsNullOrWhiteSpace(opinion.Reason)
            ? "不能承接或不能完成的，请说明理由。" : null;
}
