namespace Paper;

/// <summary>The columns that rows with different cells have in common: every place where a cell of any row ends.</summary>
internal sealed class TableGrid
{
    private readonly List<int> edges;

    public TableGrid(IEnumerable<PrintedRow> rows) => edges = [.. rows.SelectMany(EndsOf).Distinct().Order()];

    /// <summary>Percent of each column.</summary>
    public IEnumerable<int> Columns => edges.Select((edge, at) => edge - (at == 0 ? 0 : edges[at - 1]));

    /// <summary>A row's cells, each with the number of columns it spans.</summary>
    public IEnumerable<(PrintedCell Cell, int Span)> SpansOf(PrintedRow row)
    {
        var from = 0;
        foreach (var cell in row.Cells)
        {
            yield return (cell, edges.Count(e => e > from && e <= from + cell.Width));
            from += cell.Width;
        }
    }

    private static IEnumerable<int> EndsOf(PrintedRow row)
    {
        var end = 0;
        return row.Cells.Select(c => end += c.Width).ToList();
    }
}
