using DutyLaw.Cases.Acts;
using DutyLaw.Conferences;
using DutyLaw.Packs;
using Intake.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults.Auth;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Intake.Law;

/// <summary>What the caller's jurisdiction says beside its procedures and forms.</summary>
/// <param name="Shifting">Null where its regulation names no way of shifting work.</param>
/// <param name="SuggestionArticle">Null: suggestions about the list are taken, but by no article.</param>
/// <param name="Deliberates">What of a case a joint conference goes through, by the keys of its form; none: all of it.</param>
/// <param name="ReadsAllRecords">The caller reads the daily records of every body.</param>
internal sealed record LawView(
    ShiftingView? Shifting, string? SuggestionArticle, IReadOnlyList<DeliberatedField> Deliberates, bool ReadsAllRecords);

/// <summary>Shifting work to townships, which may be reported.</summary>
/// <param name="Rule">The prohibition in the regulation's words.</param>
/// <param name="Procedure">In which reports are verified; null where there is none.</param>
internal sealed record ShiftingView(string Article, string Rule, IReadOnlyList<ShiftWayView> Ways, string? Procedure);

/// <summary>A way of shifting work.</summary>
internal sealed record ShiftWayView(string Value, string Title, string TitleEn);

/// <summary>The law beside the procedures' tables and forms, for whoever shows it.</summary>
internal static class GetLaw
{
    public static void MapLaw(this WebApplication app) =>
        app.MapGet("/law", Handle).WithName("GetLaw").WithTags("Law")
            .WithSummary("What the caller's jurisdiction says of shifted work, suggestions, conferences, and who reads the records")
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static Results<Ok<LawView>, ProblemHttpResult> Handle(CurrentOfficial official, PackLibrary packs, TimeProvider time) =>
        packs.Of(official.Body) is { } pack
            ? TypedResults.Ok(new LawView(
                pack.Shifting is { } shifting ? Shown(shifting, pack.OpenedBy(ReportShift.Is, time.Today())?.Id) : null,
                pack.SuggestionArticle,
                pack.Conference?.Deliberates ?? [],
                Readers.Include(pack.Readers.Records, official.Role)))
            : Problem.NotFound().ToResult();

    private static ShiftingView Shown(Shifting shifting, string? procedure) => new(
        shifting.Article, shifting.Rule, [.. shifting.Ways.Select(way => new ShiftWayView(way.Value, way.Title, way.TitleEn))], procedure);
}
