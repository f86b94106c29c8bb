namespace DutyLaw.Cases.Acts;

/// <summary>核实: what a township reported is checked (LC 第十条、XA 第十三条).</summary>
/// <param name="Confirmed">True: it is as reported.</param>
/// <param name="Finding">What was found, and how.</param>
public sealed record Verify(bool Confirmed, string Finding) : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "verify";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? Choice => Confirmed ? "Confirmed" : "NotConfirmed";

    /// <inheritdoc/>
    public override string? GivenReason => Finding;

    /// <inheritdoc/>
    public override Case Apply(Case before, Fact fact) => before with { Reason = Confirmed ? before.Reason : Finding };
}
