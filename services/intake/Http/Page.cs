namespace Intake.Http;

/// <summary>One page of a list.</summary>
/// <param name="Total">Number of rows on all pages.</param>
/// <param name="Number">From 1.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Total, [property: System.Text.Json.Serialization.JsonPropertyName("page")] int Number, int Size);

/// <summary>The page asked for.</summary>
internal sealed record PageQuery(int? Page, int? Size)
{
    private const int Largest = 100;

    public int Number => Math.Max(Page ?? 1, 1);

    public int Rows => Math.Clamp(Size ?? 20, 1, Largest);

    public long Skipped => (Number - 1L) * Rows;

    public Page<T> Of<T>(IReadOnlyList<T> items, long total) => new(items, (int)total, Number, Rows);
}
