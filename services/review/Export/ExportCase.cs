using System.Text;
using System.Text.Json;
using DutyLaw.Exports;
using Microsoft.AspNetCore.Http.HttpResults;
using Paper;
using Paper.Pdf;
using Review.Attachments;
using Review.Printing;
using ServiceDefaults.Auth;
using ServiceDefaults.Problems;

namespace Review.Export;

/// <summary>导出: a whole case as one ZIP that can be checked without this system (<c>./run verify FILE.zip</c>).</summary>
internal static class ExportCase
{
    public static void MapExportCase(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/cases/{id:guid}/export", ExportAsync)
            .WithName("ExportCase").WithSummary("导出: case, journal, prints, attachments and a manifest of hashes as one ZIP")
            .Produces<Stream>(StatusCodes.Status200OK, "application/zip").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<EmptyHttpResult, ProblemHttpResult>> ExportAsync(
        Guid id,
        HttpResponse response,
        CurrentOfficial official,
        CaseFiles files,
        CasePrints prints,
        PrintStore store,
        PrintFonts fonts,
        CaseAttachments attachments,
        TimeProvider time,
        CancellationToken cancel)
    {
        if (await files.FindAsync(official, id, cancel) is not { } read)
        {
            return Problem.NotFound().ToResult();
        }

        var attached = await attachments.ListAsync(read.File.Case, cancel);
        var rendered = await RenderAsync(read.File, official, prints, store, fonts, cancel);
        var now = time.GetUtcNow();
        response.ContentType = "application/zip";
        response.Headers.ContentDisposition = $"attachment; filename=\"case-{id}.zip\"";
        response.Headers.CacheControl = "private, no-store";
        await using var archive = await CaseArchive.CreateAsync(new ResponseStream(response.BodyWriter), now, cancel);
        await archive.AddAsync(ExportManifest.CaseFileName, Encoding.UTF8.GetBytes(read.Data), cancel);
        await archive.AddAsync(ExportManifest.JournalFileName, Encoding.UTF8.GetBytes(string.Concat(
            read.Rows.Select(r => JsonSerializer.Serialize(r, ExportJson.Lines.JournalRow) + "\n"))), cancel);
        foreach (var (path, content) in rendered)
        {
            await archive.AddAsync(path, content, cancel);
        }

        foreach (var attachment in attached)
        {
            await archive.AddAsync(
                $"attachments/{attachment.Id}{ExtensionOf(attachment.Name)}",
                to => attachments.ReadAsync(read.File.Case, attachment.Id, _ => to, cancel),
                cancel);
        }

        var c = read.File.Case;
        await archive.EndAsync(
            new(
                ExportManifest.CurrentFormat, c.Id, c.County, c.Procedure, c.Edition, c.Number, c.Version, read.Rows[^1].Hash,
                now, official.Body, archive.Files),
            cancel);
        return TypedResults.Empty;
    }

    /// <summary>Before anything is sent, so that a fault is still an answer.</summary>
    private static async Task<List<(string Path, byte[] Content)>> RenderAsync(
        CaseFile file, CurrentOfficial official, CasePrints prints, PrintStore store, PrintFonts fonts, CancellationToken cancel)
    {
        var rendered = new List<(string, byte[])>();
        foreach (var print in prints.Of(file))
        {
            var document = print.Make();
            var mark = await store.MarkAsync(official, file, print.Name, document, cancel);
            rendered.AddRange(PrintFormats.All.Select(f => ($"prints/{print.Name}.{f.Extension}", f.Render(document, mark, fonts, null))));
        }

        return rendered;
    }

    /// <summary>Only what is surely harmless in a path.</summary>
    private static string ExtensionOf(string name)
    {
        var extension = Path.GetExtension(name).ToLowerInvariant();
        return extension.Length is > 1 and <= 5 && extension.Skip(1).All(char.IsAsciiLetterOrDigit) ? extension : "";
    }
}
