using DutyLaw.Cases;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures.Rules;

/// <summary>A conference is called for today or a later day.</summary>
public sealed record ConferencesAreNotCalledForThePast() : Rule("XA 第九条", "LC 第三条")
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt) =>
        attempt.Act is ScheduleConference call && call.Day < attempt.Today ? $"会议日期{call.Day:yyyy-MM-dd}已过。" : null;
}
