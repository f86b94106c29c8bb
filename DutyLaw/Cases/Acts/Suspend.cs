namespace DutyLaw.Cases.Acts;

/// <summary>中止: the clocks of the case stand still until it is resumed.</summary>
public sealed record Suspend(string Reason = "") : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "suspend";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? GivenReason => Reason;

    /// <inheritdoc/>
    public override Case Apply(Case before, Fact fact) => before with { SuspendedBecause = Reason };

    /// <inheritdoc/>
    public override Clock? Change(Clock clock, DateOnly day) =>
        clock.IsSuspended ? null : clock with { Suspensions = clock.Suspensions.Add(new Suspension(day, null, Reason)) };
}
