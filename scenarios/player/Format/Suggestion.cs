namespace ScenarioPlayer.Format;

/// <summary>The word that was probably meant.</summary>
public static class Suggestion
{
    /// <summary>A clause such as <c>，是不是“outcome”？</c>; empty where nothing known is near.</summary>
    public static string For(string given, IEnumerable<string> known) =>
        Nearest(given, known) is { } word ? $"，是不是“{word}”？" : "。";

    /// <summary>The known word nearest to one; null where none is near.</summary>
    public static string? Nearest(string given, IEnumerable<string> known)
    {
        var (word, distance) = known.Select(word => (word, Distance(given, word)))
            .OrderBy(w => w.Item2).ThenBy(w => w.word, StringComparer.Ordinal).FirstOrDefault();
        return word is not null && distance <= Math.Max(2, given.Length / 3) ? word : null;
    }

    /// <summary>Letters to add, drop or change to get from one word to the other.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var changed = diagonal + (char.ToLowerInvariant(from[i - 1]) == char.ToLowerInvariant(to[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
