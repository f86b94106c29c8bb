namespace DutyLaw.Cases.Acts;

/// <summary>移送处理: refused or insufficient rectification goes to discipline inspection (JQ 清单第十一条).</summary>
public sealed record ReferToDiscipline(string Reason = "") : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "refer-to-discipline";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? GivenReason => Reason;

    /// <inheritdoc/>
    public override Case Apply(Case before, Fact fact) => before with { Reason = Reason };
}
