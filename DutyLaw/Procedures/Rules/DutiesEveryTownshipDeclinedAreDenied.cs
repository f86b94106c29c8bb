using DutyLaw.Cases;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures.Rules;

/// <summary>对苏木乡镇和街道不能承接或承接后不能完成的工作，应做出不予准入的意见 (XA 第九条): where all decline, study does not go on.</summary>
public sealed record DutiesEveryTownshipDeclinedAreDenied() : Rule("XA 第九条")
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt) =>
        attempt.Act is ConcludeConference { Outcome: ConferenceOutcome.ContinueStudy }
        && attempt.Case.Duty.Townships.All(t => attempt.Case.OpinionOf(t) is { Says: not TownshipOpinion.CanUndertake })
            ? "承接事项的苏木乡镇（街道）都已表示不能承接或承接后不能完成，应作出不予准入的意见。" : null;
}
