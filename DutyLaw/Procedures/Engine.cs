using DutyLaw.Bodies;
using DutyLaw.Calendars;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures;

/// <summary>Decides acts by a procedure's table. Pure: no clock, database or culture is read.</summary>
public static class Engine
{
    /// <summary>What comes of an act on a case, on a day.</summary>
    public static Decision Decide(
        this Procedure procedure, Case c, Act act, Actor actor, DateOnly today, WorkingDayCalendar calendar)
    {
        var rows = procedure.From(c.State).Where(r => r.Act == act.Name && (r.Choice is null || r.Choice == act.Choice)).ToList();
        if (rows.Count == 0)
        {
            return Refused(
                nameof(ActsFollowTheProcedure),
                procedure.Rows.FirstOrDefault(r => r.Act == act.Name)?.Article ?? procedure.Article,
                ActsFollowTheProcedure.Sentence(procedure, c.State));
        }

        if (c.SuspendedBecause is { } because && act is not (Resume or Withdraw))
        {
            return Refused(nameof(SuspendedCasesRest), rows[0].Article, SuspendedCasesRest.Sentence(because));
        }

        if (rows.Find(r => procedure.Of(r.By, c).Contains(actor.Body)) is not { } row)
        {
            return Refused(nameof(OnlyTheBodyNamedActs), rows[0].Article, OnlyTheBodyNamedActs.Sentence(procedure, rows, c));
        }

        var attempt = new Attempt(procedure, c, act, actor, today);
        foreach (var rule in row.Rules.Select(RuleBook.Find))
        {
            if (rule.Broken(attempt) is { } sentence)
            {
                return Refused(rule.Name, rule.ArticleFor(row.Article), sentence);
            }
        }

        var fact = Effects.Of(attempt, row, calendar);
        return new Decision.Done(fact, c.After(fact));
    }

    /// <summary>Opens a case with its first act.</summary>
    public static Decision Open(
        this Procedure procedure,
        Guid id,
        string county,
        string applicant,
        Duty duty,
        Act act,
        Actor actor,
        DateOnly today,
        WorkingDayCalendar calendar) =>
        procedure.Decide(
            new Case(id, county, procedure.Id, procedure.Edition, applicant, Procedure.Start, 0, duty), act, actor, today, calendar);

    private static Decision.NotDone Refused(string rule, string article, string message) => new(new Refusal(rule, article, message));
}
