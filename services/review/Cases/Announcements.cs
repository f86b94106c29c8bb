using Contracts;
using Contracts.Review.V1;
using DutyLaw.Bodies;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Forms;
using DutyLaw.Procedures;

namespace Review.Cases;

/// <summary>What other services are told of a fact.</summary>
internal static class Announcements
{
    /// <param name="evidence">Hash of the journal row.</param>
    public static IEnumerable<IOfCounty> Of(Procedure procedure, Fact fact, Case after, string evidence)
    {
        switch (fact.Act)
        {
            case ReturnForCorrection returned:
                yield return new ApplicationReturned(after.County, after.Id, after.Id, returned.Reason, fact.On);
                break;
            case GiveOpinion { Opinion: not TownshipOpinion.CanUndertake } declined:
                yield return new TownshipDeclined(
                    after.County, after.Id, after.Duty.Title, after.Applicant, Body.DivisionOf(fact.Body),
                    declined.Opinion.ToString(), declined.Reason ?? "", fact.On, evidence, fact.Article);
                break;
            case Verify { Confirmed: true } verified:
                yield return new ReportVerified(
                    after.County, after.Id, after.Procedure, after.Duty.Title, after.Duty.Department ?? "", after.Duty.Answer(FormKeys.Way),
                    verified.Finding, fact.Article, fact.On, evidence);
                break;
            case ClockMove { From: var before, Because: var because } when before < fact.On:
                foreach (var moved in fact.Clocks.Where(k => k.MissedOn is null))
                {
                    yield return new ClockMissWithdrawn(
                        after.County, after.Id, moved.Kind, moved.Body, moved.OpenedOn, moved.DueOn, because, fact.On, evidence);
                }

                break;
        }

        foreach (var clock in fact.Clocks.Where(k => k.MissedOn == fact.On && fact.Act is not ClockMove))
        {
            yield return new ClockMissed(
                after.County, after.Id, after.Duty.Title, clock.Kind, clock.Article, clock.Body, clock.OpenedOn, clock.DueOn,
                evidence, after.Procedure);
        }

        if (fact.Before == fact.After)
        {
            yield break;
        }

        if (procedure.IsFinal(after.State))
        {
            yield return new CaseClosed(after.County, after.Id, after.Id, after.Procedure, after.State, fact.Act.GivenReason, fact.On);
        }

        if (OfList(procedure, fact, after) is { } listed)
        {
            yield return listed;
        }
    }

    /// <summary>What reaching a state does to the list: the state's effect, or what was applied for.</summary>
    private static IOfCounty? OfList(Procedure procedure, Fact fact, Case after) => procedure.States[after.State].Effect switch
    {
        ListEffect.None => null,
        ListEffect.Admit => Admitted(procedure, fact, after),
        ListEffect.Adjust => Changed(procedure, fact, after, ListChange.Adjust),
        ListEffect.Revoke => Changed(procedure, fact, after, ListChange.Cancel),
        ListEffect.AsApplied => after.Duty.Change is ListChange.Adjust or ListChange.Cancel
            ? Changed(procedure, fact, after, after.Duty.Change.Value)
            : Admitted(procedure, fact, after),
        _ => throw new ArgumentOutOfRangeException(nameof(procedure)),
    };

    private static DutyAdmitted Admitted(Procedure procedure, Fact fact, Case after) => new(
        after.County, after.Id, after.Id, after.Procedure, after.Edition, after.Number ?? "", after.Duty.Department ?? after.Applicant,
        after.Duty.Form.ToElement(), after.Bound, fact.On,
        [procedure.Article, fact.Article], procedure.List.ToString());

    private static ListedDutyChanged Changed(Procedure procedure, Fact fact, Case after, ListChange change) => new(
        after.County, after.Id, after.Procedure, after.Duty.Entry, after.Duty.Entry is null ? after.Id : null, change.ToString(),
        after.Duty.Form.ToElement(), after.Bound, fact.Act.GivenReason, fact.On,
        [procedure.Article, fact.Article]);
}
