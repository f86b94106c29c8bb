using DutyLaw.Cases.Acts;
using DutyLaw.Conferences;
using DutyLaw.Procedures;
using Review.Cases;
using Review.Tasks;
using ServiceDefaults.Problems;

namespace Review.Conferences;

/// <summary>
/// What a conference does to the cases on its agenda: acts of their own procedures, decided by their own tables and rules.
/// </summary>
internal sealed class CaseActs(Law law, Calendars.Calendars calendars, TimeProvider time)
{
    /// <summary>Does an act on the case of an item, in the conference's transaction.</summary>
    /// <returns>Null when it is done; otherwise the refusal, with the case's title, its rule and its article.</returns>
    public async Task<Problem?> ActAsync(AtHand hand, AgendaItem item, Act act, CancellationToken cancel)
    {
        if (await CaseStore.FindAsync(hand.Connection, hand.Actor, item.Subject, hand.Today, cancel)
            is not { Case: var before, Head: var head, Charge: var charge })
        {
            return Problem.NotFound();
        }

        var procedure = law.Of(before);
        switch (procedure.Decide(before, act, hand.Actor, hand.Today, calendars.Of(before.County)))
        {
            case Decision.NotDone(var refusal):
                return Problem.Refused(refusal.Rule, refusal.Article, $"“{item.Title}”：{refusal.Message}");
            case Decision.Done(var done, _) when !charge.Lets(hand.Actor.Account):
                var refused = OnlyTheOfficialInChargeActs.Refusal(charge.AssignedTo!, done.Article);
                return refused with { Title = $"“{item.Title}”：{refused.Title}" };
            case Decision.Done(var fact, var after):
                var signed = fact with { OnBehalfOf = charge.OnBehalfOf(hand.Actor.Account) };
                await CaseStore.WriteAsync(hand.Connection, new WrittenFact(procedure, signed, after, head, time.GetUtcNow()), cancel);
                return null;
            default:
                throw new InvalidOperationException("a decision is either done or not done");
        }
    }
}
