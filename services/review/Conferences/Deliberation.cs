using DutyLaw.Cases;
using DutyLaw.Conferences;
using DutyLaw.Forms;
using DutyLaw.Packs;
using Review.Forms;

namespace Review.Conferences;

/// <summary>A case as a conference goes through it: what its form says, and what each township said.</summary>
internal static class Deliberation
{
    /// <param name="form">Null for a case that no form opens.</param>
    public static DeliberatedCase Of(Case c, FormDefinition? form, Jurisdiction pack) => new(
        [.. Findings(form, c.Duty.Form, pack).Where(finding => !string.IsNullOrWhiteSpace(finding.Found))],
        [
            .. c.Duty.Townships.Select(t =>
                c.OpinionOf(t) is { } said ? new TownshipHeard(t, said.Says, said.Reason) : new TownshipHeard(t, null, null)),
        ]);

    private static IEnumerable<Finding> Findings(FormDefinition? form, FormDocument document, Jurisdiction pack) =>
        pack.Conference is { Deliberates: { Count: > 0 } listed }
            ? listed.Select(line => new Finding(line.Label, Found(line.Field, form, document, pack)))
            : (form?.OfApplicant ?? []).Select(field => new Finding(field.Label, AnswerText.Of(field, document, pack)));

    /// <summary>Without a form, what a date brought about is told by what stands under the keys of the law.</summary>
    private static string Found(string key, FormDefinition? form, FormDocument document, Jurisdiction pack) =>
        form is not null
            ? form.OfApplicant.FirstOrDefault(f => f.Key == key) is { } field ? AnswerText.Of(field, document, pack) : ""
            : AnswerText.Of(new(key, key, FieldKind.LongText, "", false, 0, "", [], [], null), document, pack);
}
