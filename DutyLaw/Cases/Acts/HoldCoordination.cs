namespace DutyLaw.Cases.Acts;

/// <summary>
/// 召开协调会: department and townships that do not agree are brought together; the townships may speak anew afterwards (LC 第三条).
/// </summary>
/// <param name="Day">The day of the meeting.</param>
/// <param name="Summary">汇总协商意见.</param>
/// <param name="Attended">Codes of the bodies present.</param>
public sealed record HoldCoordination(DateOnly Day, string Summary, IReadOnlyList<string> Attended) : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "hold-coordination";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? GivenReason => Summary;

    /// <inheritdoc/>
    public override Case Apply(Case before, Fact fact) => before with { Round = before.Round + 1 };
}
