namespace DutyLaw.Cases.Acts;

/// <summary>报送: the application form, filled in, goes to the three league bodies (XA 第九条).</summary>
public sealed record SubmitToLeague : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "submit-to-league";

    /// <inheritdoc/>
    public override string Name => Is;
}
