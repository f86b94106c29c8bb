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
    public static bool HearsTownships(this Procedure procedure) => procedure.Rows.Any(r => r.Rules.Contains(nameof(TownshipsNotHeardAreNotAdmitted)));

    /// <summary>True for a final state in which a case got what was applied for.</summary>
    public static bool Granted(this Procedure procedure, string? outcome) =>
        procedure.States().Any(s => s.Name == outcome && s.State.Effect != ListEffect.None);

    /// <summary>True where it begins with an application; false where it begins with a report or a day.</summary>
    public static bool IsAppliedFor(this Procedure procedure) => procedure.Rows.Any(r => r.Act == Submit.Is);

    /// <summary>The article of the row by which it is opened, or handed in again.</summary>
    public static string ArticleOf(this Procedure procedure, string act) => procedure.Rows.FirstOrDefault(r => r.Act == act)?.Article ?? procedure.Article;

    /// <summary>Its states and those of the procedures in which a case goes on.</summary>
    private static IEnumerable<(string Name, State State)> States(this Procedure procedure) =>
        procedure.States.Values.Select(s => s.ContinuesIn).OfType<string>().Distinct()
            .Select(id => procedure.Jurisdiction.Find(id, procedure.Edition)).OfType<Procedure>()
            .Prepend(procedure)
            .SelectMany(p => p.States.Select(s => (s.Key, s.Value)));
}
