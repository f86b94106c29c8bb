namespace Paper.Pdf;

/// <summary>A printed document as a PDF file for A4 paper.</summary>
internal static class PdfPrint
{
    private const double TitleSize = 18;
    private const double LineSize = 12;
    private const double LetterSize = 14;
    private const double LetterHeight = 27;
    private const double BelowSize = 10.5;
    private const double MarkSize = 7.5;

    public static byte[] Render(PrintedDocument document, PrintMark mark, PrintFonts fonts)
    {
        var flow = new PdfFlow(new PdfCanvas(fonts));
        Title(flow, document.Title);
        foreach (var line in document.Above)
        {
            flow.Write(line.Left, 0, LineSize);
            flow.Write(line.Right, flow.Width - flow.Canvas.WidthOf(line.Right, LineSize), LineSize);
            flow.Down(LineSize * 1.7);
        }

        PdfTable.Draw(flow, document.Rows);
        foreach (var (at, paragraph) in document.Text.Index())
        {
            Letter(flow, paragraph, at > 0 && document.Text[at - 1].Place != paragraph.Place);
        }

        foreach (var text in document.Below)
        {
            flow.Down(6);
            Lines(flow, text, BelowSize, BelowSize * 1.5);
        }

        Marks(flow.Canvas, mark);
        return flow.Canvas.Save(document.Title, mark.PrintedOn);
    }

    private static void Title(PdfFlow flow, string title)
    {
        foreach (var line in LineBreaker.Break(title, flow.Width, t => flow.Canvas.WidthOf(t, TitleSize)))
        {
            flow.Down(TitleSize * 0.3);
            flow.Write(line, (flow.Width - flow.Canvas.WidthOf(line, TitleSize)) / 2, TitleSize, bold: true);
            flow.Down(TitleSize * 1.3);
        }

        flow.Down(8);
    }

    private static void Letter(PdfFlow flow, PrintedParagraph paragraph, bool begins)
    {
        if (paragraph.Place == ParagraphPlace.Right)
        {
            flow.Down(begins ? LetterHeight : 0);
            flow.Room(LetterHeight);
            flow.Write(paragraph.Text, flow.Width - flow.Canvas.WidthOf(paragraph.Text, LetterSize), LetterSize);
            flow.Down(LetterHeight);
            return;
        }

        Lines(flow, (paragraph.Place == ParagraphPlace.Body ? "　　" : "") + paragraph.Text, LetterSize, LetterHeight);
    }

    private static void Lines(PdfFlow flow, string text, double size, double height)
    {
        foreach (var line in LineBreaker.Break(text, flow.Width, t => flow.Canvas.WidthOf(t, size)))
        {
            flow.Room(height);
            flow.Write(line, 0, size);
            flow.Down(height);
        }
    }

    private static void Marks(PdfCanvas canvas, PrintMark mark)
    {
        for (var page = 0; page < canvas.Pages; page++)
        {
            var y = PdfCanvas.Height - PdfFlow.Margin + 8;
            canvas.Line(page, PdfFlow.Margin, y, PdfCanvas.Width - PdfFlow.Margin, y, 0.4);
            var number = $"第{page + 1}页  共{canvas.Pages}页";
            canvas.Write(page, PdfCanvas.Width - PdfFlow.Margin - canvas.WidthOf(number, MarkSize), y + (MarkSize * 1.6), number, MarkSize);
            foreach (var line in mark.Lines)
            {
                canvas.Write(page, PdfFlow.Margin, y += MarkSize * 1.6, line, MarkSize);
            }
        }
    }
}
