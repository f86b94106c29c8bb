namespace DutyLaw.Cases.Acts;

/// <summary>报送备案: what was decided goes to the bodies it is filed with (XA 第十二条、LC 第三条、JQ 清单第八条).</summary>
public sealed record SendForFiling : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "file";

    /// <inheritdoc/>
    public override string Name => Is;
}
