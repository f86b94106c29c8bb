namespace DutyLaw.Bodies;

/// <summary>A body as the pack names it.</summary>
/// <param name="Code"><c>slug@division</c>, such as <c>agriculture-bureau@152221</c> or <c>township@152221100</c>.</param>
/// <param name="Role">Its role in the procedures.</param>
/// <param name="Name">Chinese display name: <c>科尔沁右翼前旗农牧和科技局</c>.</param>
public sealed record Body(string Code, Role Role, string Name)
{
    /// <summary>The division of a body's code: six digits for county and league bodies, nine for townships.</summary>
    public static string DivisionOf(string code) => code[(code.IndexOf('@', StringComparison.Ordinal) + 1)..];

    /// <summary>The body's code of a township.</summary>
    public static string OfTownship(string division) => $"township@{division}";
}
