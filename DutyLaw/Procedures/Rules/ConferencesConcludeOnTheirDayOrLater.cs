using DutyLaw.Cases;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures.Rules;

/// <summary>A conference is concluded when it was held, not before.</summary>
public sealed record ConferencesConcludeOnTheirDayOrLater() : Rule("XA 第九条", "LC 第三条")
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt) =>
        attempt.Case.Conference is { } called && attempt.Today < called.On ? $"联席会议定于{called.On:yyyy-MM-dd}召开，会前不能作出结论。" : null;
}
