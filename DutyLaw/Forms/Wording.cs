namespace DutyLaw.Forms;

/// <summary>Words that do not fit what was ticked, or that name a prohibited way. They caution; they do not refuse.</summary>
/// <param name="Rule">The rule's name, a sentence.</param>
/// <param name="AnsweredBy">Key of the question that, answered with yes, makes the caution needless.</param>
/// <param name="Message">Chinese; <c>{word}</c> stands for the word found.</param>
public sealed record Wording(string Rule, string Article, string? AnsweredBy, IReadOnlyList<string> Words, string Message);

/// <summary>A word that was found.</summary>
/// <param name="Field">Key of the field it stands in.</param>
/// <param name="Excerpt">The word with what stands around it.</param>
public sealed record Caution(string Rule, string Article, string Message, string Field, string Excerpt);

/// <summary>Looks for words.</summary>
public static class WordingSearch
{
    private const int Around = 10;

    /// <summary>One caution for each wording and field, with its first word.</summary>
    public static IReadOnlyList<Caution> CautionsIn(this FormDefinition form, FormDocument document) =>
    [
        .. from wording in form.Wordings
           where wording.AnsweredBy is not { } question || document.YesNo(question) is not true
           from text in TextsOf(form, document)
           let at = wording.Words.Select(word => (Word: word, Index: text.Value.IndexOf(word, StringComparison.Ordinal)))
               .Where(f => f.Index >= 0)
               .OrderBy(f => f.Index)
               .ToList()
           where at.Count > 0
           select new Caution(
               wording.Rule,
               wording.Article,
               wording.Message.Replace("{word}", at[0].Word, StringComparison.Ordinal),
               text.Field,
               Excerpt(text.Value, at[0].Index, at[0].Word.Length)),
    ];

    private static IEnumerable<(string Field, string Value)> TextsOf(FormDefinition form, FormDocument document) =>
        form.OfApplicant.SelectMany(field => document[field.Key] switch
        {
            FieldAnswer.Text text when field.Kind is not FieldKind.Choice => [(field.Key, text.Value)],
            FieldAnswer.Parts parts => parts.Texts.Select(part => ($"{field.Key}.{part.Key}", part.Value)),
            FieldAnswer.Rows rows => rows.Lines.SelectMany((row, at) => row.Select(cell => ($"{field.Key}.{at}.{cell.Key}", cell.Value))),
            _ => Enumerable.Empty<(string, string)>(),
        });

    private static string Excerpt(string text, int at, int length)
    {
        var from = Math.Max(0, at - Around);
        var to = Math.Min(text.Length, at + length + Around);
        return $"{(from > 0 ? "…" : "")}{text[from..to]}{(to < text.Length ? "…" : "")}";
    }
}
