using DutyLaw.Cases.Acts;
using DutyLaw.Forms;
using DutyLaw.Procedures;
using Intake.Applications;
using Intake.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults.Auth;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Intake.Forms;

/// <summary>A form that may be filled in.</summary>
/// <param name="List">The kind of list its procedure admits to or changes.</param>
/// <param name="Article">The article by which the procedure is opened.</param>
/// <param name="Purpose">What the procedure is for, in one sentence; absent where its table does not say.</param>
internal sealed record FormLine(
    string Procedure,
    string Title,
    string Edition,
    DutyListKind List,
    string FormTitle,
    string Article,
    string? Purpose,
    string? PurposeEn);

/// <summary>The forms of the caller's jurisdiction.</summary>
internal static class FormEndpoints
{
    public static void MapForms(this WebApplication app)
    {
        var forms = app.MapGroup("/forms").WithTags("Forms");
        forms.MapGet("/", List).WithName("ListForms")
            .WithSummary("The forms the caller's body may fill in today, each with the procedure it opens");
        forms.MapGet("/{procedure}", Get).WithName("GetForm")
            .WithSummary(
                "The form that opens a procedure, in the edition in effect: "
                + "fields in the order of the printed table, each with its article")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Ok<IReadOnlyList<FormLine>> List(CurrentOfficial official, PackLibrary packs, TimeProvider time) =>
        TypedResults.Ok<IReadOnlyList<FormLine>>(
        [
            .. packs.FormsOf(official.Body, time.Today())
                .Where(f => official.MayApply(f.Procedure))
                .Select(f => new FormLine(
                    f.Procedure.Id,
                    f.Procedure.Title,
                    f.Procedure.Edition,
                    f.Procedure.List,
                    f.Definition.Title,
                    f.Procedure.ArticleOf(Submit.Is),
                    f.Procedure.Purpose,
                    f.Procedure.PurposeEn)),
        ]);

    private static Results<Ok<FormDefinition>, ProblemHttpResult> Get(
        string procedure, CurrentOfficial official, PackLibrary packs, TimeProvider time) =>
        packs.Form(official.Body, procedure, time.Today()) is { } form
            ? TypedResults.Ok(form.Definition)
            : Problem.NotFound().ToResult();
}
