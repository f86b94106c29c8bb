using DutyLaw.Forms;
using Intake.Data;
using Intake.Http;
using Intake.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Intake.Applications;

/// <summary>The form of a draft is replaced as a whole.</summary>
internal static class UpdateDraft
{
    private const string Update =
        $"""
        update applications set form = $4::jsonb, version = version + 1, account = $5, updated_at = $6
        where county = $1 and id = $2 and version = $3 and state = 'Draft'
        returning {Application.Columns}
        """;

    /// <summary>A new form. The procedure stays; where it is named it must be the same.</summary>
    public static async Task<Results<Ok<ApplicationView>, ProblemHttpResult>> HandleAsync(
        Guid id,
        ApplicationRequest request,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        CurrentOfficial official,
        PackLibrary packs,
        Database database,
        TimeProvider time,
        HttpResponse response,
        CancellationToken cancel)
    {
        var (draft, fault) = await database.FindOwnDraftAsync(official, packs, time.Today(), id, ifMatch, cancel);
        if (draft is null)
        {
            return fault!.ToResult();
        }

        if (request.Form is not { } document)
        {
            return IntakeProblems.FormMissing().ToResult();
        }

        if (request.Procedure is { } procedure && procedure != draft.Procedure)
        {
            return Problem.Malformed("申请的程序不能更改，请另行起草。").ToResult();
        }

        if (packs.Form(official.Body, draft.Procedure, time.Today()) is not { } form)
        {
            return IntakeProblems.NoSuchProcedure(draft.Procedure).ToResult();
        }

        if (form.Definition.FaultOf(document) is { } unreadable)
        {
            return unreadable;
        }

        var updated = await database.OneAsync(
            Tenant.Of(draft.County),
            new NpgsqlBatchCommand(Update).With(draft.County, id, draft.Version, document.ToJson(), official.Account, time.GetUtcNow()),
            Application.Read,
            cancel);
        if (updated is null)
        {
            return Problem.Stale().ToResult();
        }

        response.Headers.ETag = Versions.Write(updated.Version);
        return TypedResults.Ok(ApplicationView.Of(updated, packs, time.Today()));
    }

    /// <summary>The official's own draft in the version named; otherwise what stands in the way.</summary>
    internal static async Task<(Application? Draft, Problem? Fault)> FindOwnDraftAsync(
        this Database database,
        CurrentOfficial official,
        PackLibrary packs,
        DateOnly today,
        Guid id,
        string? ifMatch,
        CancellationToken cancel)
    {
        var found = await database.FindAsync(official, packs, id, cancel);
        var fault = found is null ? Problem.NotFound()
            : found.Applicant != official.Body ? IntakeProblems.OnlyTheApplicantActs(found, packs, today)
            : found.State != ApplicationState.Draft ? IntakeProblems.NotADraft()
            : ActHeaders.FaultAgainst(found.Version, ifMatch);
        return fault is null ? (found, null) : (null, fault);
    }
}
