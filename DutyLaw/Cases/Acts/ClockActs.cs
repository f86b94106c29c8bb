namespace DutyLaw.Cases.Acts;

/// <summary>提醒: a clock's due date is near. Done by the sweep, once for each clock.</summary>
public sealed record ClockRemind(int Clock) : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "remind";

    /// <inheritdoc/>
    public override string Name => Is;
}

/// <summary>逾期: a clock's due date passed without the act. Done by the sweep, once for each clock.</summary>
public sealed record ClockMiss(int Clock) : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "miss-deadline";

    /// <inheritdoc/>
    public override string Name => Is;
}

/// <summary>时限重算: a notice was published or amended and a due date moved.</summary>
/// <param name="Because">The notice, by number.</param>
public sealed record ClockMove(int Clock, DateOnly From, DateOnly To, string Because) : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "move-due-date";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? GivenReason => Because;
}
