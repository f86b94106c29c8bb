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
using ServiceDefaults.Time;

namespace Intake.Applications;

/// <summary>A body that the procedure lets apply begins an application. Anything may still be missing.</summary>
internal static class CreateDraft
{
    private const string Insert =
        """
        insert into applications (county, id, procedure, applicant, state, form, account, created_at, updated_at, create_key)
        values ($1, $2, $3, $4, 'Draft', $5::jsonb, $6, $7, $7, $8)
        on conflict (county, applicant, create_key) where create_key is not null do nothing
        """;

    public static async Task<Results<Created<ApplicationView>, ProblemHttpResult>> HandleAsync(
        ApplicationRequest request,
        [FromHeader(Name = "Idempotency-Key")] string? key,
        CurrentOfficial official,
        PackLibrary packs,
        Database database,
        TimeProvider time,
        HttpResponse response,
        CancellationToken cancel)
    {
        if (packs.Form(official.Body, request.Procedure ?? "", time.Today()) is not { } form)
        {
            return IntakeProblems.NoSuchProcedure(request.Procedure).ToResult();
        }

        if (!official.MayApply(form.Procedure))
        {
            return IntakeProblems.MayNotApply(form, official.County()).ToResult();
        }

        var document = request.Form ?? FormDocument.Empty;
        if ((ActHeaders.FaultOfKey(key)?.ToResult() ?? form.Definition.FaultOf(document)) is { } fault)
        {
            return fault;
        }

        var (id, county) = (Guid.CreateVersion7(), official.County());
        var draft = (await database.AllAsync(
            Tenant.Of(county),
            [
                new NpgsqlBatchCommand(Insert).With(
                    county, id, form.Procedure.Id, official.Body, document.ToJson(), official.Account,
                    time.GetUtcNow(), key),
                new NpgsqlBatchCommand(
                    $"select {Application.Columns} from applications where county = $1 and applicant = $2 and (id = $3 or create_key = $4)")
                    .With(county, official.Body, id, key),
            ],
            Application.Read,
            cancel)).Single();
        response.Headers.ETag = Versions.Write(draft.Version);
        return TypedResults.Created($"/applications/{draft.Id}", ApplicationView.Of(draft, packs, time.Today()));
    }
}
