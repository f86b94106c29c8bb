namespace DutyLaw.Cases.Acts;

/// <summary>受理: the establishment office takes the application up (XA 第九条).</summary>
public sealed record Receive : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "receive";

    /// <inheritdoc/>
    public override string Name => Is;
}
