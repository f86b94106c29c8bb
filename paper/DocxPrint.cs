using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Paper;

/// <summary>A printed document as a Word file: one table on A4 paper, editable nowhere but in its empty places by hand.</summary>
internal static class DocxPrint
{
    private const int TwipsPerMillimetre = 57;
    private const int TableWidth = 170 * TwipsPerMillimetre;

    public static byte[] Render(PrintedDocument document, PrintMark mark)
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            var footer = main.AddNewPart<FooterPart>("footer");
            footer.Footer = new Footer([.. mark.Lines.Select(l => DocxText.Paragraph(l, 15))]);
            main.Document = new Document(new Body(BodyOf(document)));
            main.Document.Body!.Append(Page());
            word.PackageProperties.Title = document.Title;
            word.PackageProperties.Language = "zh-CN";
        }

        return file.ToArray();
    }

    private static IEnumerable<OpenXmlElement> BodyOf(PrintedDocument document)
    {
        yield return DocxText.Paragraph(document.Title, 36, JustificationValues.Center, bold: true, after: 200);
        foreach (var line in document.Above)
        {
            yield return DocxText.TwoEnds(line.Left, line.Right, 24, TableWidth);
        }

        if (document.Rows.Count > 0)
        {
            yield return TableOf(document.Rows);
            yield return DocxText.Paragraph("", 10);
        }

        foreach (var paragraph in document.Text)
        {
            yield return DocxText.Letter(paragraph);
        }

        foreach (var line in document.Below)
        {
            yield return DocxText.Paragraph(line, 21, before: 120);
        }
    }

    private static Table TableOf(IReadOnlyList<PrintedRow> rows)
    {
        var grid = new TableGrid(rows);
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = Twips(100), Type = TableWidthUnitValues.Dxa },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new DocumentFormat.OpenXml.Wordprocessing.TableGrid(grid.Columns.Select(c => new GridColumn { Width = Twips(c) })));
        table.Append(rows.Select(row => new TableRow(
            [RowProperties(row), .. grid.SpansOf(row).Select(OpenXmlElement (c) => CellOf(c.Cell, c.Span))])));
        return table;
    }

    private static TableRowProperties RowProperties(PrintedRow row) => new(
        new TableRowHeight { Val = (uint)(row.MinHeight * TwipsPerMillimetre), HeightType = HeightRuleValues.AtLeast });

    private static TableCell CellOf(PrintedCell cell, int span)
    {
        var word = new TableCell(new TableCellProperties(
            new TableCellWidth { Width = Twips(cell.Width), Type = TableWidthUnitValues.Dxa },
            new GridSpan { Val = span },
            new TableCellVerticalAlignment
            {
                Val = cell.Foot.Count > 0 ? TableVerticalAlignmentValues.Bottom : TableVerticalAlignmentValues.Center,
            }));
        word.Append(ParagraphsOf(cell));
        return word;
    }

    private static IEnumerable<Paragraph> ParagraphsOf(PrintedCell cell)
    {
        if (cell.Heading is { } heading)
        {
            yield return DocxText.Paragraph(heading, 21, JustificationValues.Center, after: 60);
        }

        foreach (var line in cell.Text)
        {
            yield return DocxText.Paragraph(line, 21, cell.IsLabel ? JustificationValues.Center : JustificationValues.Left);
        }

        foreach (var (at, line) in cell.Foot.Index())
        {
            yield return DocxText.Paragraph(line, 21, JustificationValues.Right, before: at == 0 ? 240 : 0);
        }

        if (cell.Heading is null && cell.Text.Count + cell.Foot.Count == 0)
        {
            yield return new Paragraph();
        }
    }

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 8 },
        new LeftBorder { Val = BorderValues.Single, Size = 8 },
        new BottomBorder { Val = BorderValues.Single, Size = 8 },
        new RightBorder { Val = BorderValues.Single, Size = 8 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
        new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });

    private static SectionProperties Page() => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 });

    private static string Twips(int percent) => (TableWidth * percent / 100).ToString(CultureInfo.InvariantCulture);
}
