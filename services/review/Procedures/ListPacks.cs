using DutyLaw.Packs;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Review.Procedures;

/// <summary>The packs as they now stand on disk, with their faults: what an edited pack would do at the next start.</summary>
internal static class ListPacks
{
    /// <summary>A pack.</summary>
    internal sealed record Pack(string Jurisdiction, string Name, IReadOnlyList<ProcedureLine> Procedures, IReadOnlyList<FaultLine> Faults);

    /// <summary>A procedure of it that could be read.</summary>
    /// <param name="Until">The last day on which a case may be opened under it; null: it is not superseded.</param>
    internal sealed record ProcedureLine(string Id, string Title, string Edition, DateOnly? Until, string Article);

    /// <summary>What is wrong, and where.</summary>
    /// <param name="File">Relative to the folder of packs.</param>
    /// <param name="Row">The state, row, clock or line it is about.</param>
    internal sealed record FaultLine(string File, string Row, string Reason);

    public static void MapPacks(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/packs", List).WithSummary("The packs, read anew from disk and linted");

    private static Ok<List<Pack>> List(PackFolder packs) => TypedResults.Ok(PackReport.OfAll(packs.Path).Select(r => new Pack(
        r.Code, r.Name,
        [.. r.Procedures.Select(p => new ProcedureLine(p.Id, p.Title, p.Edition, p.Until, p.Article))],
        [.. r.Faults.Select(f => new FaultLine(f.File, f.Row, f.Reason))])).ToList());
}

/// <summary>Where the packs are.</summary>
internal sealed record PackFolder(string Path);
