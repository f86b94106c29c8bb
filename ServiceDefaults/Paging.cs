using System.ComponentModel;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace ServiceDefaults;

/// <summary>A page of a list.</summary>
/// <param name="Total">All there are, over all pages.</param>
/// <param name="Number">From 1.</param>
/// <param name="Size">The most a page holds.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Total, [property: JsonPropertyName("page")] int Number, int Size);

/// <summary>Which page is asked for: <c>?page=1&amp;size=20</c>; at most 100 rows.</summary>
public sealed record PageRequest(
    [property: FromQuery(Name = "page"), DefaultValue(1)] int? Page,
    [property: FromQuery(Name = "size"), DefaultValue(20)] int? Size)
{
    /// <summary>From 1.</summary>
    public int Number => Math.Max(Page ?? 1, 1);

    /// <summary>Rows on it.</summary>
    public int Limit => Math.Clamp(Size ?? 20, 1, 100);

    /// <summary>Rows before it.</summary>
    public long Offset => (Number - 1L) * Limit;
}
