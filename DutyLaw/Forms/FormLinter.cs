using System.Text.RegularExpressions;
using DutyLaw.Cases;
using DutyLaw.Packs;
using DutyLaw.Procedures;

namespace DutyLaw.Forms;

/// <summary>Finds what would make a form impossible to fill in, or a field rest on no article.</summary>
public static partial class FormLinter
{
    /// <summary>Every fault of a form; none when it may be used.</summary>
    public static IEnumerable<Fault> FaultsOf(FormDefinition form) =>
    [
        .. form.Fields.Concat(form.Declarations).SelectMany(field => FaultsOf(field).Concat(FaultsOfKey(field))),
        .. Repeated(form),
        .. Unled(form),
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

        if (field.Parts.FirstOrDefault(p => p.Key is "from" or "to") is { } part)
        {
            yield return new(field.Key, $"{part.Key} is a day of a term and no part");
        }

        if (field.Kind == FieldKind.Table && field.Columns.Count == 0)
        {
            yield return new(field.Key, "a table needs columns");
        }

        if (field.Kind is FieldKind.Text or FieldKind.LongText or FieldKind.Safeguards or FieldKind.Table && field.MaxLength < 1)
        {
            yield return new(field.Key, "text needs a maxLength");
        }
    }

    private static IEnumerable<Fault> FaultsOfKey(FormField field)
    {
        if (FormKeys.OfEarlierShapes.Contains(field.Key) || !CamelCase().IsMatch(field.Key))
        {
            yield return new(field.Key, $"no key of an answer: camelCase, and none of {string.Join(", ", FormKeys.OfEarlierShapes)}");
        }

        if (FormKeys.Kinds.TryGetValue(field.Key, out var kinds) && !kinds.Contains(field.Kind))
        {
            var looked = kinds.Length > 0 ? string.Join(" or ", kinds) : "something else";
            yield return new(field.Key, $"the law looks for {looked} under this key");
        }

        if (field.Kind == FieldKind.Entry && field.Key is not (FormKeys.Entry or FormKeys.Reopens))
        {
            yield return new(field.Key, $"the law looks for it under {FormKeys.Entry}");
        }

        if (field.Kind == FieldKind.Change && field.Key != FormKeys.Change)
        {
            yield return new(field.Key, $"the law looks for it under {FormKeys.Change}");
        }
    }

    [GeneratedRegex("^[a-z][A-Za-z0-9]*$")]
    private static partial Regex CamelCase();

    /// <summary>Whom an application is held against is looked for under one key.</summary>
    private static IEnumerable<Fault> Unled(FormDefinition form) =>
        form.OfApplicant.Where(f => f.Kind == FieldKind.Department).ToList() is { Count: > 0 } departments
        && departments.TrueForAll(f => f.Key != FormKeys.Department)
            ? [new(departments[0].Key, $"the law looks for it under {FormKeys.Department}")]
            : [];

    private static IEnumerable<Fault> Repeated(FormDefinition form) =>
        form.Fields.Concat(form.Declarations).GroupBy(f => f.Key).Where(g => g.Count() > 1)
            .Select(g => new Fault(g.Key, "two fields of one key"));

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
