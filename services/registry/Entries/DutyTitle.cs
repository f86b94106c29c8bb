namespace Registry.Entries;

/// <summary>Titles of duties as they are compared and searched.</summary>
public static class DutyTitle
{
    /// <summary>The title without spaces, with full-width letters, digits and marks made half-width, in lower case.</summary>
    public static string Key(string title) => DutyLaw.Cases.DutyTitle.Key(title);

    /// <summary>Every character and every pair of neighbours of a key: Chinese has no spaces, and its words are mostly pairs.</summary>
    public static string[] Grams(string key) =>
        [.. Enumerable.Range(0, key.Length).Select(i => key[i..(i + 1)]).Concat(Pairs(key)).Distinct()];

    /// <summary>What an entry's grams must hold for its title to contain the key.</summary>
    public static string[] Wanted(string key) => key.Length == 1 ? [key] : [.. Pairs(key).Distinct()];

    private static IEnumerable<string> Pairs(string key) => Enumerable.Range(0, Math.Max(0, key.Length - 1)).Select(i => key[i..(i + 2)]);
}
