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

/// <summary>An application that was handed in.</summary>
/// <param name="Number"><c>〔2024〕7号</c>.</param>
/// <param name="ReceivedOn">The legal date from which the clocks count.</param>
internal sealed record Submitted(Guid Id, string Number, ApplicationState State, DateOnly ReceivedOn);

/// <summary>提出书面申请 (XA 第八条): one read, one question to the registry, one write.</summary>
internal sealed class SubmitApplication(
    CurrentOfficial official, PackLibrary packs, Screener screener, Database database, Outbox outbox, TimeProvider time)
{
    /// <summary>
    /// Locks the draft, takes the next number, changes the row and writes the message with that number, or does nothing at all: a number
    /// is taken only by a draft that is still there in its version. Values 1 to 4 are the outbox's.
    /// </summary>
    private const string Write =
        """
        with draft as (
            select county, id from applications where county = $5 and id = $6 and version = $7 and state = 'Draft' for update),
        numbered as (
            insert into numbers as n (county, year, last) select county, $8, 1 from draft
            on conflict (county, year) do update set last = n.last + 1
            returning last),
        submitted as (
            update applications a
            set state = 'Submitted', version = version + 1, number = $9 || numbered.last || $10, received_on = $11,
                account = $12, updated_at = $13, submit_key = $14, title_key = $15, list = $16
            from numbered where a.county = $5 and a.id = $6
            returning a.number),
        told as (
            insert into outbox (id, type, payload, trace_parent)
            select $1, $2, jsonb_set($3::jsonb, '{Number}', to_jsonb(number))::text, $4 from submitted)
        select number from submitted
        """;

    public static Task<Results<Ok<Submitted>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] ActHeaders headers, SubmitApplication submit, CancellationToken cancel) =>
        submit.HandleAsync(id, headers, cancel);

    private async Task<Results<Ok<Submitted>, ProblemHttpResult>> HandleAsync(Guid id, ActHeaders headers, CancellationToken cancel)
    {
        if (await database.FindAsync(official, packs, id, cancel) is not { } draft)
        {
            return Problem.NotFound().ToResult();
        }

        if (FirstAnswer(draft, headers) is { } first)
        {
            return TypedResults.Ok(first);
        }

        if (FaultOf(draft, headers) is { } fault)
        {
            return fault.ToResult();
        }

        var today = time.Today();
        if (packs.Form(official.Body, draft.Procedure, today) is not { } form)
        {
            return IntakeProblems.NoSuchProcedure(draft.Procedure).ToResult();
        }

        if (!official.MayApply(form.Procedure))
        {
            return IntakeProblems.MayNotApply(form, draft.County).ToResult();
        }

        var (screened, refused) = await screener.PassAsync(draft.Form, Submit.Is, new(draft.County, draft.Applicant, id), form, cancel);
        if (screened is null)
        {
            return refused!;
        }

        try
        {
            if (await NumberAsync(draft, screened, form, headers, today, cancel) is not { } number)
            {
                return await AfterLosingAsync(id, headers, cancel);
            }

            outbox.Wake();
            return TypedResults.Ok(new Submitted(id, number, ApplicationState.Submitted, today));
        }
        catch (PostgresException e) when (OpenApplications.Met(e))
        {
            return IntakeProblems.Refused([OpenApplications.Refused(null, form.Procedure.ArticleOf(Submit.Is))]);
        }
        catch (PostgresException e) when (e.IsRepeatedKey())
        {
            return IntakeProblems.KeyUsed().ToResult();
        }
    }

    private async Task<string?> NumberAsync(
        Application draft, Screened screened, FormInEffect form, ActHeaders headers, DateOnly today, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var write = Outbox.Writing(new ApplicationSubmitted(
            draft.County, draft.Id, draft.Procedure, Number: "", draft.Applicant, official.Account, today, now,
            screened.Form.ToElement()));
        write.CommandText = Write;
        return await database.OneAsync(
            Tenant.Of(draft.County),
            write.With(
                draft.County, draft.Id, draft.Version, today.Year, ApplicationNumber.OpeningOf(today.Year), ApplicationNumber.Closing,
                today, official.Account, now, headers.IdempotencyKey, screened.TitleKey, screened.ListOf(form)),
            row => row.GetString(0),
            cancel);
    }

    /// <summary>Somebody else changed the draft between our read and our write.</summary>
    private async Task<Results<Ok<Submitted>, ProblemHttpResult>> AfterLosingAsync(Guid id, ActHeaders headers, CancellationToken cancel)
    {
        if (await database.FindAsync(official, packs, id, cancel) is not { } now)
        {
            return Problem.NotFound().ToResult();
        }

        return FirstAnswer(now, headers) is { } first ? TypedResults.Ok(first) : (FaultOf(now, headers) ?? Problem.Stale()).ToResult();
    }

    /// <summary>What a submission with the same key was answered; null where there was none.</summary>
    private Submitted? FirstAnswer(Application a, ActHeaders headers) =>
        a.Applicant == official.Body && a.SubmitKey is { } key && key == headers.IdempotencyKey
            ? new(a.Id, a.Number!, ApplicationState.Submitted, a.ReceivedOn!.Value)
            : null;

    private Problem? FaultOf(Application a, ActHeaders headers) =>
        a.Applicant != official.Body ? IntakeProblems.OnlyTheApplicantActs(a, packs, time.Today())
        : a.State != ApplicationState.Draft ? IntakeProblems.NotADraft()
        : headers.FaultAgainst(a.Version);
}
