using System.Text;
using Paper.Pdf;

namespace Paper;

/// <summary>A format that prints come in.</summary>
public sealed record PrintFormat(string Extension, string ContentType, Func<PrintedDocument, PrintMark, PrintFonts, string?, byte[]> Make)
{
    /// <param name="stylesheet">For HTML: the address of its stylesheet; null where the page must stand alone.</param>
    public byte[] Render(PrintedDocument document, PrintMark mark, PrintFonts fonts, string? stylesheet) =>
        Make(document, mark, fonts, stylesheet);
}

/// <summary>HTML for the browser's printer, Word for those who must, PDF for the file.</summary>
public static class PrintFormats
{
    public static readonly IReadOnlyList<PrintFormat> All =
    [
        new("html", "text/html; charset=utf-8",
            (document, mark, _, sheet) => Encoding.UTF8.GetBytes(HtmlPrint.Render(document, mark, sheet))),
        new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            (document, mark, _, _) => DocxPrint.Render(document, mark)),
        new("pdf", "application/pdf", (document, mark, fonts, _) => PdfPrint.Render(document, mark, fonts)),
    ];

    public static PrintFormat? Find(string extension) => All.FirstOrDefault(f => f.Extension == extension);
}
