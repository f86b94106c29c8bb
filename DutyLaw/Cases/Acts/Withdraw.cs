namespace DutyLaw.Cases.Acts;

/// <summary>撤回: the applicant takes the application back.</summary>
public sealed record Withdraw(string Reason = "") : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "withdraw";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? GivenReason => Reason;

    /// <inheritdoc/>
    public override Case Apply(Case before, Fact fact) => before with { Reason = Reason };
}
