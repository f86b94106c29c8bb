using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Paper;
using Paper.Pdf;
using ServiceDefaults.Auth;
using ServiceDefaults.Problems;

namespace Review.Printing;

/// <summary>A print of a case in one of three formats, all of one content and one verification code.</summary>
internal static class PrintCase
{
    /// <summary>The stylesheet's address, from a print's own: the portal's policy allows no styles within a page.</summary>
    private const string Stylesheet = "../../../public/prints/print.css";

    public static void MapPrintCase(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/{id:guid}/prints/{print}.{format}", PrintAsync)
            .WithName("PrintCase").WithSummary("打印: a form, minutes or a notice as html, docx or pdf")
            .Produces<Stream>(
                StatusCodes.Status200OK,
                "application/pdf",
                "text/html",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/public/prints/print.css", () => TypedResults.Text(HtmlPrint.Stylesheet, "text/css", Encoding.UTF8))
            .AllowAnonymous().WithName("PrintStylesheet").WithSummary("The stylesheet of printed pages");
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> PrintAsync(
        Guid id,
        string print,
        string format,
        HttpResponse response,
        CurrentOfficial official,
        CaseFiles files,
        CasePrints prints,
        PrintStore store,
        PrintFonts fonts,
        CancellationToken cancel)
    {
        if (PrintFormats.Find(format) is not { } wanted
            || await files.FindAsync(official, id, cancel) is not { } read
            || prints.Of(read.File).FirstOrDefault(p => p.Name == print) is not { } found)
        {
            return Problem.NotFound().ToResult();
        }

        var document = found.Make();
        var mark = await store.MarkAsync(official, read.File, print, document, cancel);
        response.Headers["Print-Code"] = mark.Code;
        response.Headers.CacheControl = "private, no-store";
        try
        {
            var content = wanted.Render(document, mark, fonts, Stylesheet);
            return TypedResults.File(
                content, wanted.ContentType, wanted.Extension == "html" ? null : $"{document.Title}.{wanted.Extension}");
        }
        catch (FontMissingException missing)
        {
            return new Problem(
                StatusCodes.Status503ServiceUnavailable,
                "font-missing",
                $"无法生成PDF：请在服务器上安装系统软件包 {missing.Package}。").ToResult();
        }
    }
}
