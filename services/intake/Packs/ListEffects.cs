using DutyLaw.Cases.Acts;
using DutyLaw.Procedures;
using DutyLaw.Procedures.Rules;

namespace Intake.Packs;

/// <summary>What a procedure can do to the list.</summary>
internal static class ListEffects
{
    /// <summary>True where a duty may enter a list by it.</summary>
    public static bool Admits(this Procedure procedure) =>
        procedure.States().Any(s => s.State.Effect is ListEffect.Admit or ListEffect.AsApplied);

    /// <summary>True where a listed duty may be changed or taken off its list by it.</summary>
    public static bool Changes(this Procedure procedure) =>
        procedure.States().Any(s => s.State.Effect is ListEffect.Adjust or ListEffect.Revoke or ListEffect.AsApplied);

    /// <summary>True where all it can do to a listed duty is to take it off.</summary>
    public static bool OnlyRevokes(this Procedure procedure) =>
        procedure.States().Select(s => s.State.Effect).Where(e => e != ListEffect.None).Distinct().ToList() is [ListEffect.Revoke];

    /// <summary>True where no township is bound by it that was not heard.</summary>
    public static bool HearsTownships(this Procedure procedure) =>
        procedure.Rows.Any(r => r.Rules.Contains(nameof(TownshipsNotHeardAreNotAdmitted)));

    /// <summary>
    /// True for a final state in which a case got what was applied for: no way leads there but through an effect on the list, or, where a
    /// procedure has none, an approval leads there.
    /// </summary>
    public static bool Granted(this Procedure procedure, string? outcome) =>
        outcome is not null
        && (!procedure.Unaffected().Contains(outcome) || procedure.Rows.Any(r => r.Act == Approve.Is && r.To == outcome));

    /// <summary>The states that can be reached without any effect on the list.</summary>
    private static HashSet<string> Unaffected(this Procedure procedure)
    {
        var effects = procedure.States().Where(s => s.State.Effect != ListEffect.None).Select(s => s.Name).ToHashSet();
        var moves = procedure.Ways()
            .SelectMany(p => p.Rows.SelectMany(r => r.From.Select(from => (From: from, r.To)))
                .Concat(p.Parallel.SelectMany(s =>
                    new[] { (From: s.Key, To: (string?)s.Value.AllAgree), (From: s.Key, To: s.Value.AnyDisagrees) })))
            .ToList();
        var reached = new HashSet<string> { Procedure.Start };
        while (moves.FirstOrDefault(m =>
            m.To is not null && reached.Contains(m.From) && !reached.Contains(m.To) && !effects.Contains(m.To)) is { To: { } next })
        {
            reached.Add(next);
        }

        return reached;
    }

    /// <summary>True where it begins with an application; false where it begins with a report or a day.</summary>
    public static bool IsAppliedFor(this Procedure procedure) => procedure.Rows.Any(r => r.Act == Submit.Is);

    /// <summary>The article of the row by which it is opened, or handed in again.</summary>
    public static string ArticleOf(this Procedure procedure, string act) =>
        procedure.Rows.FirstOrDefault(r => r.Act == act)?.Article ?? procedure.Article;

    /// <summary>Its states and those of the procedures in which a case goes on.</summary>
    private static IEnumerable<(string Name, State State)> States(this Procedure procedure) =>
        procedure.Ways().SelectMany(p => p.States.Select(s => (s.Key, s.Value)));

    /// <summary>The procedure, and those in which its cases go on.</summary>
    private static IEnumerable<Procedure> Ways(this Procedure procedure) =>
        procedure.States.Values.Select(s => s.ContinuesIn).OfType<string>().Distinct()
            .Select(id => procedure.Jurisdiction.Find(id, procedure.Edition)).OfType<Procedure>()
            .Prepend(procedure);
}
