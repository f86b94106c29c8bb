using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures.Rules;

/// <summary>What the conference went through and decided is written down (XA 第七条).</summary>
public sealed record ConferencesKeepMinutes() : Rule("XA 第七条", "LC 第三条")
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt) =>
        attempt.Act is ConcludeConference conclusion && string.IsNullOrWhiteSpace(conclusion.Minutes) ? "请填写会议纪要：审议内容和结论。" : null;
}
