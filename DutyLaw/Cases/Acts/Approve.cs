namespace DutyLaw.Cases.Acts;

/// <summary>批准、审签同意: whoever the table names approves (XA 第四条、第十条; LC 第三条; JQ 准入第六条).</summary>
/// <param name="Townships">The townships it is approved for, where they are fewer than were asked.</param>
public sealed record Approve(IReadOnlyList<string>? Townships = null) : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "approve";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override Case Apply(Case before, Fact fact) => Townships is null ? before : before with { Admitted = Townships };
}
