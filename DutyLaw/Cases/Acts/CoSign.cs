namespace DutyLaw.Cases.Acts;

/// <summary>联合申请: a township applies together with the department (LC 第四条).</summary>
public sealed record CoSign : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "co-sign";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override Case Apply(Case before, Fact fact) => before with { CoSigned = before.CoSigned.Add(fact.Body) };
}
