using DutyLaw.Cases;
using DutyLaw.Procedures;

namespace DutyLaw.Forms;

/// <summary>What of a procedure's law can be said about a duty before anybody has decided anything.</summary>
public static class Screening
{
    /// <summary>Every rule about the duty that guards an act and does not hold, in the order of the table.</summary>
    public static IReadOnlyList<Refusal> RefusalsOf(this Procedure procedure, string act, Duty duty) =>
    [
        .. from row in procedure.Rows.Where(r => r.Act == act)
           from name in row.Rules
           let rule = RuleBook.Find(name) as DutyRule
           let sentence = rule?.Broken(duty)
           where sentence is not null
           select new Refusal(rule.Name, rule.ArticleFor(row.Article), sentence),
    ];
}
