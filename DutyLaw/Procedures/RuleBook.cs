using System.Collections.Frozen;
using DutyLaw.Procedures.Rules;

namespace DutyLaw.Procedures;

/// <summary>Every rule a table may name.</summary>
public static class RuleBook
{
    private static readonly FrozenDictionary<string, Rule> Rules = new Rule[]
    {
        new AdministrativePowersAreNotAdmitted(),
        new TemporaryWorkIsNotAdmitted(),
        new EmergenciesAreOutsideTheProcedure(),
        new TownshipsAreConsulted(),
        new ATownshipIsNamed(),
        new TheTermHasABeginningAndAnEnd(),
        new ConferencesAreNotCalledForThePast(),
        new ConferencesConcludeOnTheirDayOrLater(),
        new AgreementNeedsEveryParticipant(),
        new ConferencesAreAttendedByTheirMembers(),
        new ConferencesKeepMinutes(),
        new OnlyBodiesOfTheCountyAreInvited(),
        new TermsThatAreOverAreNotAdmitted(),
        new OnlyTownshipsAskedForAreAdmitted(),
        new TownshipsNotHeardAreNotAdmitted(),
        new TownshipsThatDeclinedAreNotAdmitted(),
        new TownshipsSpeakOnceARound(),
        new DeclinersSayWhy(),
        new RefusalsGiveReasons(),
        new BodiesAnswerOnce(),
        new DisagreementGivesReasons(),
        new DutiesEveryTownshipDeclinedAreDenied(),
        new ClocksAreExtendedOnce(),
        new OnlyTemporaryWorkGoesThisWay(),
        new AChangeIsAboutAListedDuty(),
        new OrdersSetADayAhead(),
        new ReferralFollowsAMissedDay(),
        new DepartmentsApplyTogetherWithTownships(),
        new OralApprovalIsForUrgentWork(),
        new TheSimpleProcedureNeedsAgreement(),
        new TownshipsGetNoWorkByPurchase(),
        new PowersComeFromTheRegionsList(),
        new VetoItemsAreNotSet(),
        new DutiesAreAddedForACauseThatAdds(),
        new DutiesAreCancelledForACauseThatCancels(),
        new DutiesAreAdjustedForACauseThatAdjusts(),
        new WhatTheLawAssignsNeedsNoApplication(),
    }.ToFrozenDictionary(r => r.Name);

    /// <summary>The rules by name.</summary>
    public static IReadOnlyDictionary<string, Rule> All => Rules;

    /// <summary>The rule of that name; the linter has refused tables that name others.</summary>
    public static Rule Find(string name) => Rules[name];
}
