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

/// <summary>Acts on a case: one address for each act the procedures know, its body the act itself. What is allowed, the table says.</summary>
internal static class ActOnCase
{
    /// <summary>The case after an act; its version also stands in <c>ETag</c>.</summary>
    internal sealed record Acted(Guid Id, string State, string StateTitle, int Version, IReadOnlyList<string> WaitingFor);

    public static void MapActs(this IEndpointRouteBuilder routes)
    {
        var cases = routes.MapGroup("/cases/{id:guid}");
        cases.MapAct<Receive>(Receive.Is, "受理");
        cases.MapAct<ReturnForCorrection>(ReturnForCorrection.Is, "退回补正");
        cases.MapAct<Withdraw>(Withdraw.Is, "撤回");
        cases.MapAct<ScheduleConference>(ScheduleConference.Is, "召集联席会议");
        cases.MapAct<GiveOpinion>(GiveOpinion.Is, "提出承接意见");
        cases.MapAct<ConcludeConference>(ConcludeConference.Is, "作出会议结论");
        cases.MapAct<SubmitToLeague>(SubmitToLeague.Is, "报送盟级部门");
        cases.MapAct<GiveVerdict>(GiveVerdict.Is, "提出审核意见");
        cases.MapAct<Approve>(Approve.Is, "批准");
        cases.MapAct<Refuse>(Refuse.Is, "不予批准");
        cases.MapAct<SendForFiling>(SendForFiling.Is, "报送备案");
        cases.MapAct<ReceiveFiling>(ReceiveFiling.Is, "出具备案回执");
        cases.MapAct<HoldCoordination>(HoldCoordination.Is, "召开协调会");
        cases.MapAct<RecordOralApproval>(RecordOralApproval.Is, "记录口头请示");
        cases.MapAct<FileWrittenRecord>(FileWrittenRecord.Is, "补办书面手续");
        cases.MapAct<Verify>(Verify.Is, "核实");
        cases.MapAct<Order>(Order.Is, "责令限期办理");
        cases.MapAct<ReportDelivery>(ReportDelivery.Is, "报告办理情况");
        cases.MapAct<ConfirmDelivery>(ConfirmDelivery.Is, "确认办理结果");
        cases.MapAct<ReferToDiscipline>(ReferToDiscipline.Is, "移送处理");
        cases.MapAct<Publish>(Publish.Is, "印发公布");
        cases.MapAct<ReportHandover>(ReportHandover.Is, "沟通落实、培训指导");
        cases.MapAct<CoSign>(CoSign.Is, "联合申请");
        cases.MapAct<Suspend>(Suspend.Is, "中止");
        cases.MapAct<Resume>(Resume.Is, "恢复");
        cases.MapAct<Extend>(Extend.Is, "延长期限");
    }

    private static void MapAct<TAct>(this IEndpointRouteBuilder cases, string name, string summary)
        where TAct : Act =>
        cases.MapPost(name, HandleAsync<TAct>).WithName(name).WithSummary(summary);

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
        if (await store.FindAsync(official, id, key, time.Today(), cancel) is not (var before, var head, var keyIsKnown) { Charge: var charge })
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

        if (act is ScheduleConference or ConcludeConference && await store.IsOnAnAgendaAsync(official.Tenant, id, cancel))
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
