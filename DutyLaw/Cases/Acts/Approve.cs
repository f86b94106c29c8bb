namespace DutyLaw.Cases.Acts;

/// <summary>批准: the AdministrativeOffice approves, and the duty is in force (XA 第十条).</summary>
public sealed record Approve : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "approve";

    /// <inheritdoc/>
    public override string Name => Is;
}
