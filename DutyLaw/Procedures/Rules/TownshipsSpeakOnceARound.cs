using DutyLaw.Cases;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures.Rules;

/// <summary>A township gives one opinion in a round; it is evidence and never changed.</summary>
public sealed record TownshipsSpeakOnceARound() : Rule("XA 第九条", "LC 第三条", "JQ 准入第五条")
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt) =>
        attempt.Case.Opinions.Any(o => o.Round == attempt.Case.Round && Bodies.Body.OfTownship(o.Township) == attempt.Actor.Body)
            ? "本轮承接意见已经提交，不能更改。" : null;
}
