using DutyLaw.Cases.Acts;
using DutyLaw.Forms;
using Intake.Packs;
using Intake.Screening;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Time;

namespace Intake.Applications;

/// <summary>A form, and the procedure it is to open.</summary>
internal sealed record ApplicationRequest(string? Procedure = null, FormDocument? Form = null);

/// <summary>A form that is to be screened.</summary>
/// <param name="Application">The caller's own application whose form it is: what was sent back is screened as its correction.</param>
internal sealed record ScreeningRequest(string? Procedure = null, FormDocument? Form = null, Guid? Application = null);

/// <summary>Shows what would stand in the way, and changes nothing.</summary>
internal static class ScreenApplication
{
    public static async Task<Results<Ok<ScreeningResult>, ProblemHttpResult>> HandleAsync(
        ScreeningRequest request,
        CurrentOfficial official,
        PackLibrary packs,
        Screener screener,
        Database database,
        TimeProvider time,
        CancellationToken cancel)
    {
        var own = request.Application is { } id
            && await database.FindAsync(official, packs, id, cancel) is { } found && found.Applicant == official.Body
                ? found
                : null;
        if (packs.Form(official.Body, request.Procedure ?? "", own?.ReceivedOn ?? time.Today()) is not { } form)
        {
            return IntakeProblems.NoSuchProcedure(request.Procedure).ToResult();
        }

        if (!official.MayApply(form.Procedure))
        {
            return IntakeProblems.MayNotApply(form, official.County()).ToResult();
        }

        var document = request.Form ?? FormDocument.Empty;
        if (form.Definition.FaultOf(document) is { } unreadable)
        {
            return unreadable;
        }

        var act = own?.State == ApplicationState.Returned ? Correct.Is : Submit.Is;
        var who = new Applying(official.County(), official.Body, own?.Id);
        return TypedResults.Ok(await screener.ScreenAsync(document, act, who, form, cancel));
    }
}
