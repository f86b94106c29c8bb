namespace DutyLaw.Cases.Acts;

/// <summary>退回补正: the application goes back to be mended; its clock stops and a new one opens when it comes in again.</summary>
public sealed record ReturnForCorrection(string Reason = "") : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "return-for-correction";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? GivenReason => Reason;

    /// <inheritdoc/>
    public override Case Apply(Case before, Fact fact) => before with { Reason = Reason };
}
