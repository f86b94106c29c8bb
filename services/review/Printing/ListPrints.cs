using Microsoft.AspNetCore.Http.HttpResults;
using Paper;
using Review.Attachments;
using ServiceDefaults.Auth;
using ServiceDefaults.Problems;

namespace Review.Printing;

/// <summary>What can be printed of a case, what was, and which sealed pages came back as scans.</summary>
internal static class ListPrints
{
    /// <summary>Something to print.</summary>
    /// <param name="Formats">Addresses below this list's own: <c>form.pdf</c>.</param>
    /// <param name="Printed">Codes given out, newest first.</param>
    /// <param name="Scans">Scans of the sealed page, bound by its code.</param>
    internal sealed record Printable(
        string Print, PrintKind Kind, string Title, IReadOnlyList<string> Formats,
        IReadOnlyList<PrintedCode> Printed, IReadOnlyList<SealedScan> Scans);

    /// <summary>A verification code that was given out.</summary>
    /// <param name="Current">False once the case has moved on.</param>
    internal sealed record PrintedCode(string Code, int Version, string Sha256, DateOnly PrintedOn, string PrintedBy, bool Current);

    /// <summary>A scan of the sealed page.</summary>
    /// <param name="Sha256">Of the scan.</param>
    internal sealed record SealedScan(Guid AttachmentId, string Name, string Sha256, string PrintCode, DateTimeOffset UploadedAt);

    public static void MapListPrints(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/cases/{id:guid}/prints", ListAsync)
            .WithName("ListPrints").WithSummary("可打印的材料: forms, minutes and notices of a case");

    private static async Task<Results<Ok<List<Printable>>, ProblemHttpResult>> ListAsync(
        Guid id,
        CurrentOfficial official,
        CaseFiles files,
        CasePrints prints,
        PrintStore store,
        CaseAttachments attachments,
        Law law,
        CancellationToken cancel)
    {
        if (await files.FindAsync(official, id, cancel) is not { File: var file })
        {
            return Problem.NotFound().ToResult();
        }

        var given = (await store.OfAsync(official, id, cancel)).ToLookup(g => g.Print);
        var scans = (await attachments.ListAsync(file.Case, cancel))
            .Where(a => a.Kind == "SealedScan")
            .ToLookup(a => VerificationCode.Read(a.PrintCode ?? "") ?? "");
        return TypedResults.Ok(prints.Of(file).Select(print => new Printable(
            print.Name,
            print.Kind,
            print.Title,
            [.. PrintFormats.All.Select(f => $"{print.Name}.{f.Extension}")],
            [.. given[print.Name].Select(g => new PrintedCode(
                VerificationCode.Shown(g.Code), g.Version, g.Sha256, PrintStore.DayOf(g.PrintedAt),
                law.Of(file.Case.County).NameOf(g.PrintedBy), g.Version == file.Case.Version))],
            [.. given[print.Name].SelectMany(g => scans[g.Code]).Select(s => new SealedScan(
                s.Id, s.Name, s.Sha256, VerificationCode.Shown(VerificationCode.Read(s.PrintCode!)!), s.UploadedAt))])).ToList());
    }
}
