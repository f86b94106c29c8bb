using DutyLaw.Cases;
using DutyLaw.Conferences;
using DutyLaw.Forms;
using DutyLaw.Packs;
using Review.Printing;

namespace Review.Conferences;

/// <summary>A case as a conference goes through it: what its form says, and what each township said.</summary>
internal static class Deliberation
{
    /// <param name="form">Null for a case that no form opens.</param>
    public static DeliberatedCase Of(Case c, FormDefinition? form, Jurisdiction pack) => new(
        [.. form is null ? [] : Findings(form, c.Duty.Form, pack).Where(finding => !string.IsNullOrWhiteSpace(finding.Found))],
        [
            .. c.Duty.Townships.Select(t =>
                c.OpinionOf(t) is { } said ? new TownshipHeard(t, said.Says, said.Reason) : new TownshipHeard(t, null, null)),
        ]);

    private static IEnumerable<Finding> Findings(FormDefinition form, FormDocument document, Jurisdiction pack) =>
        pack.Conference is { Deliberates: { Count: > 0 } listed }
            ? from line in listed
              join field in form.OfApplicant on line.Field equals field.Key
              select new Finding(line.Label, AnswerText.Of(field, document, pack))
            : form.OfApplicant.Select(field => new Finding(field.Label, AnswerText.Of(field, document, pack)));
}
