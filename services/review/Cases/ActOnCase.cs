using DutyLaw.Bodies;
using DutyLaw.Cases.Acts;
using DutyLaw.Procedures;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Review.Conferences;
using Review.Tasks;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Messaging;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Review.Cases;

/// <summary>
/// Acts on a case: one address for each act the procedures know, its body the act itself. What is allowed, the table says.
/// </summary>
internal static class ActOnCase
{
    /// <summary>The case after an act; its version also stands in <c>ETag</c>.</summary>
    internal sealed record Acted(Guid Id, string State, string StateTitle, int Version, IReadOnlyList<string> WaitingFor);

    public static void MapActs(this IEndpointRouteBuilder routes)
    {
        var cases = routes.MapGroup("/cases/{id:guid}");
        cases.MapAct<Receive>(Receive.Is);
        cases.MapAct<ReturnForCorrection>(ReturnForCorrection.Is);
        cases.MapAct<Withdraw>(Withdraw.Is);
        cases.MapAct<ScheduleConference>(ScheduleConference.Is);
        cases.MapAct<GiveOpinion>(GiveOpinion.Is);
        cases.MapAct<ConcludeConference>(ConcludeConference.Is);
        cases.MapAct<SubmitToLeague>(SubmitToLeague.Is);
        cases.MapAct<GiveVerdict>(GiveVerdict.Is);
        cases.MapAct<Approve>(Approve.Is);
        cases.MapAct<Refuse>(Refuse.Is);
        cases.MapAct<SendForFiling>(SendForFiling.Is);
        cases.MapAct<ReceiveFiling>(ReceiveFiling.Is);
        cases.MapAct<HoldCoordination>(HoldCoordination.Is);
        cases.MapAct<RecordOralApproval>(RecordOralApproval.Is);
        cases.MapAct<FileWrittenRecord>(FileWrittenRecord.Is);
        cases.MapAct<Verify>(Verify.Is);
        cases.MapAct<Order>(Order.Is);
        cases.MapAct<ReportDelivery>(ReportDelivery.Is);
        cases.MapAct<ConfirmDelivery>(ConfirmDelivery.Is);
        cases.MapAct<ReferToDiscipline>(ReferToDiscipline.Is);
        cases.MapAct<Publish>(Publish.Is);
        cases.MapAct<ReportHandover>(ReportHandover.Is);
        cases.MapAct<CoSign>(CoSign.Is);
        cases.MapAct<Suspend>(Suspend.Is);
        cases.MapAct<Resume>(Resume.Is);
        cases.MapAct<Extend>(Extend.Is);
    }

    private static void MapAct<TAct>(this IEndpointRouteBuilder cases, string name)
        where TAct : Act =>
        cases.MapPost(name, HandleAsync<TAct>).WithName(name).WithSummary(ActTitles.Of(name));

    private static async Task<Results<Ok<Acted>, ProblemHttpResult>> HandleAsync<TAct>(
        Guid id,
        TAct act,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        [FromHeader(Name = "Idempotency-Key")] string? idempotencyKey,
        HttpResponse response,
        CurrentOfficial official,
        CaseStore store,
        Law law,
        Calendars.Calendars calendars,
        Outbox outbox,
        TimeProvider time,
        CancellationToken cancel)
        where TAct : Act
    {
        var key = idempotencyKey is null ? null : $"{official.Body} {act.Name} {idempotencyKey}";
        if (await store.FindAsync(official, id, key, time.Today(), cancel)
            is not (var before, var head, var keyIsKnown) { Charge: var charge })
        {
            return Problem.NotFound().ToResult();
        }

        var procedure = law.Of(before);
        if (keyIsKnown)
        {
            return Done(response, procedure, before);
        }

        if (Versions.Read(ifMatch) is not { } expected)
        {
            return Problem.VersionRequired().ToResult();
        }

        if (expected != before.Version)
        {
            return Problem.Stale().ToResult();
        }

        if (AgendasAreDecidedInTheirConference.Concerns(act.Name) && await store.IsOnAnAgendaAsync(official.Tenant, id, cancel))
        {
            return AgendasAreDecidedInTheirConference.Refusal(procedure, act).ToResult();
        }

        var actor = new Actor(official.Body, Enum.Parse<Role>(official.Role), official.Account);
        switch (procedure.Decide(before, act, actor, time.Today(), calendars.Of(before.County)))
        {
            case Decision.NotDone(var refusal):
                return Problem.Refused(refusal.Rule, refusal.Article, refusal.Message).ToResult();
            case Decision.Done(var done, _) when !charge.Lets(official.Account):
                return OnlyTheOfficialInChargeActs.Refusal(charge.AssignedTo!, done.Article).ToResult();
            case Decision.Done(var fact, var after):
                var signed = fact with { OnBehalfOf = charge.OnBehalfOf(official.Account) };
                var written = new WrittenFact(procedure, signed, after, head, time.GetUtcNow(), key);
                if (!await store.WriteAsync(official.Tenant, written, cancel))
                {
                    return Problem.Stale().ToResult();
                }

                outbox.Wake();
                return Done(response, procedure.For(after), after);
            default:
                throw new InvalidOperationException("a decision is either done or not done");
        }
    }

    private static Ok<Acted> Done(HttpResponse response, Procedure procedure, DutyLaw.Cases.Case c)
    {
        response.Headers.ETag = Versions.Write(c.Version);
        return TypedResults.Ok(new Acted(c.Id, c.State, procedure.States[c.State].Title, c.Version, procedure.WaitingFor(c)));
    }
}
