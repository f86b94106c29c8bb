using DutyLaw.Forms;
using Intake.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults.Auth;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Intake.Forms;

internal static class FormEndpoints
{
    public static void MapForms(this WebApplication app) =>
        app.MapGet("/forms/{procedure}", Get)
            .WithTags("Forms").WithName("GetForm")
            .WithSummary("The form that opens a procedure, in the edition in effect: fields in the order of the printed table, each with its article")
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static Results<Ok<FormDefinition>, ProblemHttpResult> Get(
        string procedure, CurrentOfficial official, PackLibrary packs, TimeProvider time) =>
        packs.Form(official.Body, procedure, time.Today()) is { } form
            ? TypedResults.Ok(form.Definition)
            : Problem.NotFound().ToResult();
}
