using System.Text.Json;
using Contracts;
using Contracts.Intake.V1;
using Contracts.Review.V1;
using DutyLaw.Bodies;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
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
                    after.County, after.Id, after.Duty.Title, after.Applicant, Body.DivisionOf(fact.Body), declined.Opinion.ToString(), declined.Reason ?? "", fact.On, evidence,
                    fact.Article);
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
                after.County, after.Id, after.Duty.Title, clock.Kind, clock.Article, clock.Body, clock.OpenedOn, clock.DueOn, evidence, after.Procedure);
        }

        if (fact.Before == fact.After || !procedure.IsFinal(after.State))
        {
            yield break;
        }

        yield return new CaseClosed(after.County, after.Id, after.Id, after.Procedure, after.State, fact.Act.GivenReason, fact.On);
        if (procedure.States[after.State].Admits)
        {
            yield return new DutyAdmitted(
                after.County, after.Id, after.Id, after.Procedure, after.Edition, after.Number ?? "", after.Applicant,
                JsonSerializer.Deserialize<DutyForm>(after.Duty.Form)!, after.Admitted, fact.On, [procedure.Article, fact.Article]);
        }
    }
}
