namespace DutyLaw.Forms;

/// <summary>Number of an application within county and year, without gaps; printed <c>〔2024〕7号</c>.</summary>
/// <param name="Year">The legal year of submission.</param>
/// <param name="Sequence">1, 2, 3 …</param>
public readonly record struct ApplicationNumber(int Year, int Sequence)
{
    /// <summary>What stands after the sequence.</summary>
    public const string Closing = "号";

    /// <summary>What stands before the sequence.</summary>
    public static string OpeningOf(int year) => $"〔{year}〕";

    /// <inheritdoc/>
    public override string ToString() => $"{OpeningOf(Year)}{Sequence}{Closing}";
}
