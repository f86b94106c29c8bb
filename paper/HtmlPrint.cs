using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Paper;

/// <summary>A printed document as an HTML page for A4 paper.</summary>
public static class HtmlPrint
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The sheet of all prints. Inline where a page must stand alone; otherwise linked, as the portal's policy asks.</summary>
    public static string Stylesheet { get; } = Read();

    /// <param name="stylesheet">Address of the stylesheet; null: it goes into the page.</param>
    public static string Render(PrintedDocument document, PrintMark mark, string? stylesheet)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<title>").Append(Text(document.Title)).Append("</title>\n");
        html.Append(stylesheet is null ? $"<style>\n{Stylesheet}</style>\n" : $"<link rel=\"stylesheet\" href=\"{Text(stylesheet)}\">\n");
        html.Append("</head>\n<body>\n<main>\n<h1>").Append(Text(document.Title)).Append("</h1>\n");
        foreach (var line in document.Above)
        {
            html.Append("<p class=\"above\"><span>").Append(Text(line.Left))
                .Append("</span><span>").Append(Text(line.Right)).Append("</span></p>\n");
        }

        Table(html, document.Rows);
        foreach (var paragraph in document.Text)
        {
            html.Append("<p class=\"").Append(paragraph.Place.ToString().ToLowerInvariant()).Append("\">")
                .Append(Text(paragraph.Text)).Append("</p>\n");
        }

        foreach (var line in document.Below)
        {
            html.Append("<p class=\"below\">").Append(Text(line)).Append("</p>\n");
        }

        html.Append("</main>\n<footer>")
            .Append(string.Concat(mark.Lines.Select(l => $"<p>{Text(l)}</p>")))
            .Append("</footer>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void Table(StringBuilder html, IReadOnlyList<PrintedRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var grid = new TableGrid(rows);
        html.Append("<table>\n<colgroup>").Append(string.Concat(grid.Columns.Select(c => $"<col width=\"{c}%\">"))).Append("</colgroup>\n");
        foreach (var row in rows)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr class=\"room{row.MinHeight}\">");
            foreach (var (cell, span) in grid.SpansOf(row))
            {
                var tag = cell.IsLabel ? "th" : "td";
                html.Append(CultureInfo.InvariantCulture, $"<{tag} colspan=\"{span}\"{(cell.Foot.Count > 0 ? " class=\"opinion\"" : "")}>");
                Cell(html, cell);
                html.Append(CultureInfo.InvariantCulture, $"</{tag}>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</table>\n");
    }

    private static void Cell(StringBuilder html, PrintedCell cell)
    {
        var open = cell.Foot.Count > 0 ? "<div class=\"room\">" : "";
        html.Append(open);
        if (cell.Heading is { } heading)
        {
            html.Append("<p class=\"heading\">").Append(Text(heading)).Append("</p>");
        }

        html.Append(string.Concat(cell.Text.Select(line => $"<p>{Text(line)}</p>")));
        html.Append(open.Length > 0 ? "</div>" : "");
        html.Append(string.Concat(cell.Foot.Select(line => $"<p class=\"foot\">{Text(line)}</p>")));
    }

    /// <summary>Runs of spaces are room for handwriting.</summary>
    private static string Text(string text) => Encoder.Encode(text).Replace("  ", "&#160; ", StringComparison.Ordinal);

    private static string Read()
    {
        using var sheet = typeof(HtmlPrint).Assembly.GetManifestResourceStream("Paper.print.css")
            ?? throw new InvalidOperationException("the stylesheet of prints is not embedded");
        return new StreamReader(sheet, Encoding.UTF8).ReadToEnd();
    }
}
