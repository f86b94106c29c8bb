namespace Registry.Entries;

/// <summary>One page of a list.</summary>
/// <param name="Total">Of the whole list, not of the page.</param>
public sealed record PageOf<T>(IReadOnlyList<T> Items, long Total, int Page, int Size);

/// <summary>Which page: counted from 1; at most 100 items on it.</summary>
public readonly record struct Paging(int Page, int Size)
{
    /// <summary>Rows before it.</summary>
    public long Offset => (Page - 1L) * Size;

    /// <summary>What a request asks for, brought into bounds.</summary>
    public static Paging Of(int? page, int? size) => new(Math.Max(page ?? 1, 1), Math.Clamp(size ?? 20, 1, 100));
}
