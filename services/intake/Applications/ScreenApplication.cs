using DutyLaw.Cases.Acts;
using Intake.Packs;
using Intake.Screening;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults.Auth;
using ServiceDefaults.Time;

namespace Intake.Applications;

/// <summary>A form, and the procedure it is to open.</summary>
internal sealed record ApplicationRequest(string? Procedure = null, FormInput? Form = null);

/// <summary>Shows what would stand in the way, and changes nothing.</summary>
internal static class ScreenApplication
{
    public static async Task<Results<Ok<ScreeningResult>, ProblemHttpResult>> HandleAsync(
        ApplicationRequest request, CurrentOfficial official, PackLibrary packs, Screener screener, TimeProvider time, CancellationToken cancel)
    {
        if (packs.Form(official.Body, request.Procedure ?? "", time.Today()) is not { } form)
        {
            return IntakeProblems.NoSuchProcedure(request.Procedure).ToResult();
        }

        if (!official.MayApply(form.Procedure))
        {
            return IntakeProblems.MayNotApply(form, official.County()).ToResult();
        }

        if (request.Form?.Fault is { } unreadable)
        {
            return unreadable;
        }

        return TypedResults.Ok(await screener.ScreenAsync(request.Form ?? new(), Submit.Is, new(official.County(), official.Body), form, cancel));
    }
}
