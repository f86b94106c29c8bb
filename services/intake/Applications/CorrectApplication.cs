using Contracts.Intake.V1;
using DutyLaw.Cases.Acts;
using DutyLaw.Forms;
using Intake.Data;
using Intake.Http;
using Intake.Packs;
using Intake.Screening;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Messaging;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Intake.Applications;

/// <summary>The mended form.</summary>
internal sealed record CorrectionRequest(FormDocument? Form = null);

/// <summary>
/// 补正: what was sent back is handed in again under its number, screened like the first time, by the edition its case is held to.
/// </summary>
internal sealed class CorrectApplication(
    CurrentOfficial official, PackLibrary packs, Screener screener, Database database, Outbox outbox, TimeProvider time)
{
    /// <summary>
    /// Changes the row, keeps the form that came in and writes the message, or does nothing at all. Values 1 to 4 are the outbox's.
    /// </summary>
    private const string Write =
        """
        with corrected as (
            update applications
            set state = 'Submitted', version = version + 1, form = $8::jsonb, reason = null, account = $9, updated_at = $10,
                title_key = $13, list = $14
            where county = $5 and id = $6 and version = $7 and state = 'Returned'
            returning number),
        kept as (
            insert into corrections (county, id, application, form, received_on, account, corrected_at, correct_key)
            select $5, $1, $6, $8::jsonb, $11, $9, $10, $12 from corrected),
        told as (
            insert into outbox (id, type, payload, trace_parent) select $1, $2, $3, $4 from corrected)
        select number from corrected
        """;

    public static Task<Results<Ok<Submitted>, ProblemHttpResult>> HandleAsync(
        Guid id, CorrectionRequest request, [AsParameters] ActHeaders headers, CorrectApplication correct, CancellationToken cancel) =>
        correct.HandleAsync(id, request, headers, cancel);

    private async Task<Results<Ok<Submitted>, ProblemHttpResult>> HandleAsync(
        Guid id, CorrectionRequest request, ActHeaders headers, CancellationToken cancel)
    {
        if (await database.FindAsync(official, packs, id, cancel) is not { } returned)
        {
            return Problem.NotFound().ToResult();
        }

        if (await FirstAnswerAsync(returned, headers, cancel) is { } first)
        {
            return TypedResults.Ok(first);
        }

        if (FaultOf(returned, headers) is { } fault)
        {
            return fault.ToResult();
        }

        if (request.Form is not { } document)
        {
            return IntakeProblems.FormMissing().ToResult();
        }

        var today = time.Today();
        if (packs.Form(official.Body, returned.Procedure, returned.ReceivedOn ?? today) is not { } form)
        {
            return IntakeProblems.NoSuchProcedure(returned.Procedure).ToResult();
        }

        if (form.Definition.FaultOf(document) is { } unreadable)
        {
            return unreadable;
        }

        var who = new Applying(returned.County, returned.Applicant, id);
        var (screened, refused) = await screener.PassAsync(document, Correct.Is, who, form, cancel);
        if (screened is null)
        {
            return refused!;
        }

        try
        {
            if (await WriteAsync(returned, document, screened, form, headers, today, cancel) is not { } number)
            {
                var repeated = await FirstAnswerAsync(returned, headers, cancel);
                return repeated is not null ? TypedResults.Ok(repeated) : Problem.Stale().ToResult();
            }

            outbox.Wake();
            return TypedResults.Ok(new Submitted(id, number, ApplicationState.Submitted, today));
        }
        catch (PostgresException e) when (OpenApplications.Met(e))
        {
            return IntakeProblems.Refused([OpenApplications.Refused(null, form.Procedure.ArticleOf(Correct.Is))]);
        }
    }

    private async Task<string?> WriteAsync(
        Application returned,
        FormDocument document,
        Screened screened,
        FormInEffect form,
        ActHeaders headers,
        DateOnly today,
        CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var write = Outbox.Writing(new ApplicationCorrected(
            returned.County, returned.Id, returned.Applicant, official.Account, today, now, screened.Form.ToElement()));
        write.CommandText = Write;
        return await database.OneAsync(
            Tenant.Of(returned.County),
            write.With(
                returned.County, returned.Id, returned.Version, document.ToJson(), official.Account, now, today, headers.IdempotencyKey,
                screened.TitleKey, screened.ListOf(form)),
            row => row.GetString(0),
            cancel);
    }

    /// <summary>What a correction with the same key was answered; null where there was none.</summary>
    private async Task<Submitted?> FirstAnswerAsync(Application a, ActHeaders headers, CancellationToken cancel) =>
        headers.IdempotencyKey is not { } key || a.Applicant != official.Body ? null
        : await database.OneAsync(
            Tenant.Of(a.County),
            new NpgsqlBatchCommand("select received_on from corrections where county = $1 and application = $2 and correct_key = $3")
                .With(a.County, a.Id, key),
            row => new Submitted(a.Id, a.Number!, ApplicationState.Submitted, row.GetFieldValue<DateOnly>(0)),
            cancel);

    private Problem? FaultOf(Application a, ActHeaders headers) =>
        a.Applicant != official.Body ? IntakeProblems.OnlyTheApplicantActs(a, packs, time.Today())
        : a.State != ApplicationState.Returned ? IntakeProblems.NotReturned()
        : headers.FaultAgainst(a.Version);
}
