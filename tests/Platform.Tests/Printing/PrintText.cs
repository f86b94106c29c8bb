using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using Paper;
using Paper.Pdf;
using Review.Printing;
using Words = DocumentFormat.OpenXml.Wordprocessing;

namespace Platform.Tests.Printing;

/// <summary>The text of a print, read back from each format by other means than made it; white space taken out.</summary>
internal static partial class PrintText
{
    public static string OfHtml(PrintedDocument document)
    {
        var html = HtmlPrint.Render(document, PrintedCases.Mark, "print.css");
        return Bare(WebUtility.HtmlDecode(Tags().Replace(html[html.IndexOf("<main>", StringComparison.Ordinal)..], "")));
    }

    public static string OfDocx(PrintedDocument document)
    {
        using var file = new MemoryStream(DocxPrint.Render(document, PrintedCases.Mark));
        using var word = WordprocessingDocument.Open(file, false);
        var main = word.MainDocumentPart!;
        return Bare(string.Concat(
            main.Document.Descendants<Words.Text>()
                .Concat(main.FooterParts.SelectMany(f => f.Footer.Descendants<Words.Text>()))
                .Select(t => t.Text)));
    }

    /// <summary>As <c>pdftotext</c> finds it, in the order in which it was written.</summary>
    public static string OfPdf(PrintedDocument document)
    {
        var file = Path.Combine(Scratch.NewFolder(), "print.pdf");
        File.WriteAllBytes(file, PdfPrint.Render(document, PrintedCases.Mark, PrintedCases.Fonts));
        return Bare(Run("pdftotext", "-raw", file, "-"));
    }

    public static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        return text;
    }

    /// <summary>Lines and spaces differ between formats; words do not.</summary>
    public static string Bare(string text) => Space().Replace(text, "");

    [GeneratedRegex(@"<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
