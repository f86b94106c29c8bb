namespace DutyLaw.Cases.Acts;

/// <summary>口头请示: urgent work starts before the written record (LC 第六条).</summary>
/// <param name="Day">The day of the oral approval.</param>
/// <param name="ApprovedBy">Code of the body that approved.</param>
/// <param name="Content">What was asked and approved.</param>
public sealed record RecordOralApproval(DateOnly Day, string ApprovedBy, string Content) : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "record-oral-approval";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? GivenReason => Content;
}
