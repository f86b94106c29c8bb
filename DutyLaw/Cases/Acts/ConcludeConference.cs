namespace DutyLaw.Cases.Acts;

/// <summary>What a joint conference decides.</summary>
public enum ConferenceOutcome
{
    /// <summary>达成一致意见.</summary>
    Agree,

    /// <summary>不予准入.</summary>
    Deny,

    /// <summary>继续研究.</summary>
    ContinueStudy,

    /// <summary>取消.</summary>
    Cancel,

    /// <summary>重新申请准入.</summary>
    ApplyAnew,

    /// <summary>调整.</summary>
    Adjust,

    /// <summary>维持不变.</summary>
    Keep,
}

/// <summary>会议结论: outcome, townships agreed to, who attended, and the minutes (XA 第七条、第九条).</summary>
/// <param name="Townships">
/// With <see cref="ConferenceOutcome.Agree"/> the townships it is admitted for, with <see cref="ConferenceOutcome.Adjust"/> those it goes
/// on binding.
/// </param>
/// <param name="Attended">Codes of the bodies present.</param>
/// <param name="Minutes">会议纪要.</param>
public sealed record ConcludeConference(
    ConferenceOutcome Outcome,
    string Minutes,
    IReadOnlyList<string> Attended,
    IReadOnlyList<string>? Townships = null,
    string? Reason = null) : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "conclude-conference";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? Choice => Outcome.ToString();

    /// <inheritdoc/>
    public override string? GivenReason => Reason;

    /// <summary>A conference is held on its day; its conclusion may be written down later.</summary>
    public override DateOnly DayOf(Case before, DateOnly recordedOn) =>
        before.Conference is { } held && held.On < recordedOn ? held.On : recordedOn;

    /// <inheritdoc/>
    public override Case Apply(Case before, Fact fact) => before with
    {
        Admitted = Townships ?? [],
        Reason = Reason,
        Conference = Outcome == ConferenceOutcome.ContinueStudy ? null : before.Conference,
        Round = Outcome == ConferenceOutcome.ContinueStudy ? before.Round + 1 : before.Round,
    };
}
