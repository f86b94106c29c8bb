namespace DutyLaw.Cases.Acts;

/// <summary>印发公布: what was approved is issued and made public (LC 第八条、JQ 清单第八条).</summary>
/// <param name="Document">文号 of what is issued.</param>
public sealed record Publish(string Document) : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "publish";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? GivenReason => Document;
}
