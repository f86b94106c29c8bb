namespace Paper.Pdf;

/// <summary>The place on the paper where the next thing goes; it turns the page where there is no room.</summary>
internal sealed class PdfFlow
{
    /// <summary>20 mm on every side.</summary>
    public const double Margin = 56.7;

    public PdfFlow(PdfCanvas canvas)
    {
        Canvas = canvas;
        Turn();
    }

    public PdfCanvas Canvas { get; }

    /// <summary>Between the margins.</summary>
    public double Width => PdfCanvas.Width - (2 * Margin);

    /// <summary>From the top of the paper.</summary>
    public double Y { get; private set; }

    public int Page => Canvas.Pages - 1;

    /// <summary>What is left of the page.</summary>
    public double Left => PdfCanvas.Height - Margin - Y;

    /// <summary>The room of an empty page.</summary>
    public double Whole => PdfCanvas.Height - (2 * Margin);

    public void Turn()
    {
        Canvas.NewPage();
        Y = Margin;
    }

    /// <summary>Turns the page where less than this is left.</summary>
    public void Room(double height)
    {
        if (Left < height)
        {
            Turn();
        }
    }

    public void Down(double height) => Y += height;

    /// <summary>Writes a line here, from so far right of the margin.</summary>
    public void Write(string text, double x, double size, bool bold = false) =>
        Canvas.Write(Page, Margin + x, Y + (size * 0.95), text, size, bold);
}
