namespace DutyLaw.Cases.Acts;

/// <summary>延长: a clock gets more working days, with the reason.</summary>
/// <param name="Clock">Its kind in the procedure's table.</param>
/// <param name="Days">Working days added.</param>
public sealed record Extend(string Clock, int Days, string Reason = "") : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "extend";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? GivenReason => Reason;

    /// <inheritdoc/>
    public override Cases.Clock? Change(Cases.Clock clock, DateOnly day) =>
        clock.Kind == Clock ? clock with { Extensions = clock.Extensions.Add(new Extension(day, Days, Reason)) } : null;
}
