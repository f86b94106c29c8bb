using DutyLaw.Bodies;
using DutyLaw.Packs;
using DutyLaw.Procedures;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults.Auth;

namespace Review.Procedures;

/// <summary>The bodies of the caller's jurisdiction, its townships included.</summary>
internal static class ListBodies
{
    /// <summary>A body as the pack names it.</summary>
    /// <param name="RoleTitle">What bodies of its role are called in tables: <c>旗县市委编办</c>.</param>
    /// <param name="County">Six digits of the county it is of; null for a body above counties.</param>
    /// <param name="CountyName">That county's name.</param>
    /// <param name="Counties">The counties it may see.</param>
    internal sealed record Line(
        string Code, string Name, Role Role, string RoleTitle, string? County, string? CountyName, IReadOnlyList<string> Counties);

    public static void MapBodies(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/bodies", List).WithSummary("The bodies of my jurisdiction, townships included");

    private static Ok<List<Line>> List(CurrentOfficial official, Law law) => TypedResults.Ok(
        law.Jurisdictions
            .Where(j => Has(j, official.Body))
            .SelectMany(j => j.Bodies.Select(b => LineOf(j, b)))
            .DistinctBy(b => b.Code)
            .ToList());

    /// <summary>Its own bodies', and those of the jurisdiction's platform, who are no bodies.</summary>
    private static bool Has(Jurisdiction pack, string body) => pack.Find(body) is not null || Body.DivisionOf(body) == pack.Code;

    private static Line LineOf(Jurisdiction pack, Body body)
    {
        var county = pack.Counties.FirstOrDefault(c => Body.DivisionOf(body.Code).StartsWith(c.Code, StringComparison.Ordinal));
        return new(body.Code, body.Name, body.Role, PartyNames.Of(pack, body.Role), county?.Code, county?.Name, [.. pack.CountiesOf(body)]);
    }
}
