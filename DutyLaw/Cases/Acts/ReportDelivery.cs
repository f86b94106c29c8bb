namespace DutyLaw.Cases.Acts;

/// <summary>报告办理情况: the body ordered says what it did.</summary>
public sealed record ReportDelivery(string What) : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "report-delivery";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? GivenReason => What;
}
