namespace DutyLaw.Cases.Acts;

/// <summary>沟通落实、培训指导: the department says how it handed the duty over (JQ 准入第七条、第八条; LC 第八条、第九条).</summary>
public sealed record ReportHandover(string What) : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "report-handover";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? GivenReason => What;
}
