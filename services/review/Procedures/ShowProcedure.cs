using DutyLaw.Cases.Acts;
using DutyLaw.Procedures;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults.Problems;

namespace Review.Procedures;

/// <summary>One procedure in one edition: its table, and its diagram.</summary>
internal static class ShowProcedure
{
    /// <summary>A procedure's table, with titles for people.</summary>
    /// <param name="List">The kind of list that what it admits goes into.</param>
    /// <param name="Until">The last day on which a case may be opened under it; null: it is not superseded.</param>
    internal sealed record Table(
        string Jurisdiction, string Id, string Title, string Edition, DateOnly? Until, string Article, DutyListKind List,
        IReadOnlyList<StateLine> States, IReadOnlyList<ClockLine> Clocks, IReadOnlyList<RowLine> Rows, IReadOnlyList<StepLine> Parallel);

    /// <summary>A state.</summary>
    /// <param name="WaitsFor">Whose task it is, by title.</param>
    /// <param name="ContinuesIn">The procedure in which the case goes on; null: this one.</param>
    internal sealed record StateLine(string Name, string Title, bool Final, IReadOnlyList<string> WaitsFor, string? ContinuesIn);

    /// <summary>A statutory clock.</summary>
    /// <param name="Days">Working days; 0 where an act sets its date.</param>
    internal sealed record ClockLine(string Kind, string Title, int Days, string Article);

    /// <summary>A row of the table.</summary>
    /// <param name="From">Names of states; <c>Start</c> before the first act.</param>
    /// <param name="By">The party as the table names it.</param>
    /// <param name="To">Null: it stays, or a parallel step says where it leads.</param>
    /// <param name="Opens">Kinds of the clocks it sets going; not those that it meets itself.</param>
    internal sealed record RowLine(
        IReadOnlyList<string> From, string Act, string ActTitle, string? Choice, string By, string ByTitle, string? To,
        string Article, IReadOnlyList<string> Rules, IReadOnlyList<string> Opens);

    /// <summary>A state in which several bodies answer, each for itself.</summary>
    internal sealed record StepLine(string State, IReadOnlyList<string> Parties, string AllAgree, string? AnyDisagrees, string Article);

    public static void MapShowProcedure(this IEndpointRouteBuilder routes)
    {
        var procedure = routes.MapGroup("/procedures/{jurisdiction}/{id}/{edition}");
        procedure.MapGet("/", Show).WithSummary("A procedure's table in one edition").ProducesProblem(StatusCodes.Status404NotFound);
        procedure.MapGet("/diagram.bpmn", Draw)
            .WithSummary("The same as BPMN 2.0 with its layout; the element of a state has the state's name as its id")
            .Produces<string>(StatusCodes.Status200OK, "application/xml").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Results<Ok<Table>, ProblemHttpResult> Show(string jurisdiction, string id, string edition, Law law) =>
        Find(law, jurisdiction, id, edition) is { } p ? TypedResults.Ok(TableOf(p)) : Problem.NotFound().ToResult();

    private static Results<ContentHttpResult, ProblemHttpResult> Draw(string jurisdiction, string id, string edition, Law law) =>
        Find(law, jurisdiction, id, edition) is { } p
            ? TypedResults.Text(Bpmn.Of(p), "application/xml", System.Text.Encoding.UTF8)
            : Problem.NotFound().ToResult();

    private static Procedure? Find(Law law, string jurisdiction, string id, string edition) =>
        law.Jurisdictions.FirstOrDefault(j => j.Code == jurisdiction)?.Find(id, edition);

    private static Table TableOf(Procedure p)
    {
        string Named(string party) => PartyNames.Of(p.Jurisdiction, party);
        return new(
            p.Jurisdiction.Code, p.Id, p.Title, p.Edition, p.Until, p.Article, p.List,
            [
                .. p.States.Select(s => new StateLine(
                    s.Key, s.Value.Title, s.Value.Final,
                    [.. (p.Parallel.GetValueOrDefault(s.Key)?.Parties ?? s.Value.WaitsFor).Select(Named)], s.Value.ContinuesIn)),
            ],
            [.. p.Clocks.Select(c => new ClockLine(c.Key, c.Value.Title, c.Value.Days, c.Value.Article))],
            [
                .. p.Rows.Select(r => new RowLine(
                    r.From, r.Act, ActTitles.Of(r.Act), r.Choice, r.By, Named(r.By), r.To, r.Article, r.Rules,
                    [.. r.Opens.Except(r.Meets)])),
            ],
            [
                .. p.Parallel.Select(s => new StepLine(
                    s.Key, [.. s.Value.Parties.Select(Named)], s.Value.AllAgree, s.Value.AnyDisagrees, s.Value.Article)),
            ]);
    }
}
