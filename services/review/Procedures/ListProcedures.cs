using Microsoft.AspNetCore.Http.HttpResults;

namespace Review.Procedures;

/// <summary>The procedures in use. Law is for everybody who is signed in, whatever their county.</summary>
internal static class ListProcedures
{
    /// <summary>A procedure in one edition.</summary>
    internal sealed record Line(string Jurisdiction, string Id, string Title, string Edition, string Article);

    public static void MapProcedures(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/procedures", List).WithSummary("Procedures and their editions");
        routes.MapShowProcedure();
        routes.MapBodies();
        routes.MapPacks();
    }

    private static Ok<List<Line>> List(Law law) => TypedResults.Ok(
        law.Jurisdictions.SelectMany(j => j.Procedures.Select(p => new Line(j.Code, p.Id, p.Title, p.Edition, p.Article))).ToList());
}
