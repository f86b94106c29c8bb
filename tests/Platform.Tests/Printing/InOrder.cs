namespace Platform.Tests.Printing;

/// <summary>Texts that stand in a print, one after the other.</summary>
internal static class InOrder
{
    public static void ShouldSayInOrder(this string text, IEnumerable<string> words)
    {
        var from = 0;
        foreach (var word in words.Select(PrintText.Bare))
        {
            var at = text.IndexOf(word, from, StringComparison.Ordinal);
            at.ShouldBeGreaterThanOrEqualTo(0, $"“{word}” after “{text[Math.Max(0, from - 20)..from]}” in: {text}");
            from = at + word.Length;
        }
    }
}
