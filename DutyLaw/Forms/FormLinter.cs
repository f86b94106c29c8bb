using DutyLaw.Cases;
using DutyLaw.Packs;
using DutyLaw.Procedures;

namespace DutyLaw.Forms;

/// <summary>Finds what would make a form impossible to fill in, or a field rest on no article.</summary>
public static class FormLinter
{
    /// <summary>Every fault of a form; none when it may be used.</summary>
    public static IEnumerable<Fault> FaultsOf(FormDefinition form) =>
    [
        .. form.Fields.Concat(form.Declarations).SelectMany(FaultsOf),
        .. Repeated(form),
        .. form.Wordings.SelectMany(w => FaultsOf(form, w)),
    ];

    private static IEnumerable<Fault> FaultsOf(FormField field)
    {
        if (string.IsNullOrWhiteSpace(field.Article))
        {
            yield return new(field.Key, "no article");
        }

        if (!Parties.IsKnown(field.FilledBy))
        {
            yield return new(field.Key, $"unknown role {field.FilledBy}");
        }

        if (field.Kind == FieldKind.Choice && field.Options.Count < 2)
        {
            yield return new(field.Key, "a choice needs two options or more");
        }

        if (field.Kind == FieldKind.Change
            && field.Options.FirstOrDefault(o => !Enum.IsDefined(typeof(ListChange), o.Value)) is { } unknown)
        {
            yield return new(field.Key, $"{unknown.Value} is no change of a list");
        }

        if (field.Kind == FieldKind.Safeguards && field.Parts.Count == 0)
        {
            yield return new(field.Key, "safeguards need parts");
        }

        if (field.Kind is FieldKind.Text or FieldKind.LongText or FieldKind.Safeguards && field.MaxLength < 1)
        {
            yield return new(field.Key, "text needs a maxLength");
        }
    }

    private static IEnumerable<Fault> Repeated(FormDefinition form) =>
        form.Fields.Concat(form.Declarations).GroupBy(f => f.Key).Where(g => g.Count() > 1)
            .Select(g => new Fault(g.Key, "two fields of one key"))
            .Concat(form.OfApplicant.GroupBy(f => f.AnswerKey).Where(g => g.DistinctBy(f => f.Key).Count() > 1)
                .Select(g => new Fault(g.Last().Key, $"two fields that are answered by {g.Key}")));

    private static IEnumerable<Fault> FaultsOf(FormDefinition form, Wording wording)
    {
        if (string.IsNullOrWhiteSpace(wording.Article))
        {
            yield return new(wording.Rule, "no article");
        }

        if (wording.AnsweredBy is { } question && !form.OfApplicant.Any(f => f.Key == question && f.Kind == FieldKind.YesNo))
        {
            yield return new(wording.Rule, $"{question} is not a question of this form that is answered by yes or no");
        }
    }
}
