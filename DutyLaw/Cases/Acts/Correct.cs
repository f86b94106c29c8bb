namespace DutyLaw.Cases.Acts;

/// <summary>补正: the mended application comes in again. What townships said to the old one stays as evidence and counts no more.</summary>
public sealed record Correct(Duty Duty) : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "correct";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override Case Apply(Case before, Fact fact) => before with
    {
        Duty = Duty,
        Reason = null,
        Conference = null,
        Round = before.Round + 1,
        HeardSince = before.Round + 1,
    };
}
