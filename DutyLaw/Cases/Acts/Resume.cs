namespace DutyLaw.Cases.Acts;

/// <summary>恢复: the clocks go on; the days between do not count.</summary>
public sealed record Resume(string Reason = "") : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "resume";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? GivenReason => Reason;

    /// <inheritdoc/>
    public override Case Apply(Case before, Fact fact) => before with { SuspendedBecause = null };

    /// <inheritdoc/>
    public override Clock? Change(Clock clock, DateOnly day) =>
        clock.IsSuspended
            ? clock with { Suspensions = clock.Suspensions.SetItem(clock.Suspensions.Count - 1, clock.Suspensions[^1] with { To = day }) }
            : null;
}
