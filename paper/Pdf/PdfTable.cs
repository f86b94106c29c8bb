namespace Paper.Pdf;

/// <summary>
/// The table of a printed document. A row that does not fit goes to the next page if it is short, and is divided if it is long;
/// seal places and dates stay with a row's last part.
/// </summary>
internal static class PdfTable
{
    private const double Size = 10.5;
    private const double LineHeight = 16;
    private const double Padding = 5;
    private const double Thin = 0.6;
    private const double Thick = 1.2;
    private const double Millimetre = 2.835;

    public static void Draw(PdfFlow flow, IReadOnlyList<PrintedRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        Edge(flow);
        foreach (var row in rows)
        {
            var cells = row.Cells.Select(c => new Laid(c, flow)).ToList();
            var height = Math.Max(row.MinHeight * Millimetre, cells.Max(c => c.Height));
            if (height > flow.Left && height <= flow.Whole / 3)
            {
                Turn(flow);
            }

            while (height > flow.Left)
            {
                var lines = (int)((flow.Left - (2 * Padding)) / LineHeight);
                if (lines >= 2)
                {
                    DrawPart(flow, [.. cells.Select(c => c.Take(lines))], flow.Left);
                }

                Turn(flow);
                height = cells.Max(c => c.Height);
            }

            DrawPart(flow, cells, height);
        }

        Edge(flow);
    }

    private static void Turn(PdfFlow flow)
    {
        Edge(flow);
        flow.Turn();
        Edge(flow);
    }

    /// <summary>The frame's upper or lower side.</summary>
    private static void Edge(PdfFlow flow) =>
        flow.Canvas.Line(flow.Page, PdfFlow.Margin, flow.Y, PdfFlow.Margin + flow.Width, flow.Y, Thick);

    private static void DrawPart(PdfFlow flow, IReadOnlyList<Laid> cells, double height)
    {
        var (page, x, y, bottom) = (flow.Page, PdfFlow.Margin, flow.Y, flow.Y + height);
        var right = x + flow.Width;
        flow.Canvas.Line(page, x, bottom, right, bottom, Thin);
        flow.Canvas.Line(page, x, y, x, bottom, Thick);
        flow.Canvas.Line(page, right, y, right, bottom, Thick);
        foreach (var cell in cells)
        {
            cell.Draw(flow, x, height);
            x += cell.Width;
            if (x < right - 1)
            {
                flow.Canvas.Line(page, x, y, x, bottom, Thin);
            }
        }

        flow.Down(height);
    }

    /// <summary>A cell with its text broken into lines.</summary>
    private sealed class Laid
    {
        private readonly PrintedCell cell;
        private readonly List<string> lines;
        private int heading;
        private readonly bool divided;

        public Laid(PrintedCell cell, PdfFlow flow)
        {
            this.cell = cell;
            Width = flow.Width * cell.Width / 100;
            var above = Broken(cell.Heading is { } text ? [text] : [], flow);
            heading = above.Count;
            lines = [.. above, .. Broken(cell.Text, flow)];
        }

        private Laid(Laid whole, List<string> lines, int heading)
        {
            cell = whole.cell with { Foot = [] };
            Width = whole.Width;
            divided = true;
            this.lines = lines;
            this.heading = heading;
        }

        public double Width { get; }

        public double Height => ((lines.Count + cell.Foot.Count) * LineHeight) + (cell.Foot.Count > 0 ? LineHeight / 2 : 0) + (2 * Padding);

        /// <summary>Takes the first lines away, for a page that has no room for all.</summary>
        public Laid Take(int count)
        {
            var part = new Laid(this, [.. lines.Take(count)], Math.Min(heading, count));
            lines.RemoveRange(0, Math.Min(count, lines.Count));
            heading = Math.Max(0, heading - count);
            return part;
        }

        public void Draw(PdfFlow flow, double x, double height)
        {
            var free = cell.Foot.Count > 0 || divided ? 0 : Math.Max(0, height - Height) / 2;
            var y = flow.Y + Padding + free;
            foreach (var (at, line) in lines.Index())
            {
                var centred = cell.IsLabel || at < heading;
                Write(flow, line, x + (centred ? (Width - flow.Canvas.WidthOf(line, Size)) / 2 : Padding), y);
                y += LineHeight;
            }

            y = flow.Y + height - Padding - (cell.Foot.Count * LineHeight);
            foreach (var line in cell.Foot)
            {
                Write(flow, line, x + Width - (2 * Padding) - flow.Canvas.WidthOf(line, Size), y);
                y += LineHeight;
            }
        }

        private static void Write(PdfFlow flow, string line, double x, double y) =>
            flow.Canvas.Write(flow.Page, x, y + Size + 1.5, line, Size);

        private List<string> Broken(IReadOnlyList<string> text, PdfFlow flow) =>
            [.. text.SelectMany(t => cell.IsLabel || cell.Heading == t
                ? LineBreaker.Balance(t, Width - (2 * Padding), part => flow.Canvas.WidthOf(part, Size))
                : LineBreaker.Break(t, Width - (2 * Padding), part => flow.Canvas.WidthOf(part, Size)))];
    }
}
