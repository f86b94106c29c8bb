using System.Globalization;

namespace Intake.Attachments;

/// <summary>Names of files as people gave them.</summary>
internal static class FileName
{
    private const int Longest = 120;

    /// <summary>
    /// The name without folders and without characters that cannot be seen; the end stays where it is too long. Null where nothing is left.
    /// </summary>
    public static string? Clean(string? given)
    {
        var name = (given ?? "").Split('/', '\\')[^1];
        name = string.Concat(name.EnumerateRunes().Where(IsSeen)).Trim().TrimEnd('.').TrimStart('.');
        return name.Length == 0 ? null : name.Length > Longest ? name[^Longest..] : name;
    }

    /// <summary>Control characters, and those that turn the order of the letters around, hide what a name ends in.</summary>
    private static bool IsSeen(System.Text.Rune rune) => System.Text.Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
