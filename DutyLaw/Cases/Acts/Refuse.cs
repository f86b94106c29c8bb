namespace DutyLaw.Cases.Acts;

/// <summary>不予批准: the AdministrativeOffice refuses; the duty may not be handed over (XA 第十条).</summary>
public sealed record Refuse(string Reason = "") : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "refuse";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? GivenReason => Reason;

    /// <inheritdoc/>
    public override Case Apply(Case before, Fact fact) => before with { Reason = Reason };
}
