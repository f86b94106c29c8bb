namespace DutyLaw.Calendars;

/// <summary>Containment of administrative divisions by their GB/T 2260 and GB/T 10114 codes.</summary>
internal static class Division
{
    /// <summary>True when <paramref name="code"/> lies in <paramref name="region"/>: 450323 in 450000, 152221100 in 152200.</summary>
    public static bool IsWithin(string code, string region) => code.StartsWith(Stem(region), StringComparison.Ordinal);

    private static string Stem(string region) =>
        region.EndsWith("0000", StringComparison.Ordinal) ? region[..2]
        : region.EndsWith("00", StringComparison.Ordinal) ? region[..4]
        : region;
}
