namespace Review;

/// <summary>A text looked for in lists.</summary>
internal static class LikeText
{
    /// <summary>The pattern for <c>ilike</c> in which what was typed stands for itself; null where nothing was typed.</summary>
    public static string? Of(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null : $"%{typed.Trim().Replace(@"\", @"\\").Replace("%", @"\%").Replace("_", @"\_")}%";
}
