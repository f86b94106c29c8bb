namespace Cli.Play.Format;

/// <summary>The word that was probably meant.</summary>
public static class Suggestion
{
    /// <summary>A clause such as <c>，是不是“outcome”？</c>; empty where nothing known is near.</summary>
    public static string For(string given, IEnumerable<string> known)
    {
        var nearest = known.Select(word => (word, distance: Distance(given, word)))
            .OrderBy(w => w.distance).ThenBy(w => w.word, StringComparer.Ordinal).FirstOrDefault();
        return nearest.word is not null && nearest.distance <= Math.Max(2, given.Length / 3) ? $"，是不是“{nearest.word}”？" : "。";
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
