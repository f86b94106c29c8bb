using DutyLaw.Procedures;
using Portal.Reading;

namespace Portal.Procedures;

/// <summary>Rows of a procedure's table on a page.</summary>
/// <param name="Numbered">They follow each other.</param>
internal sealed record StepTable(Procedure Procedure, PartyWords Party, IReadOnlyList<Row> Rows, string Caption, bool Numbered)
{
    /// <summary>Titles of the states in which a row's act may be done; empty at the start.</summary>
    public IEnumerable<string> When(Row row) => row.From.Where(s => s != Procedure.Start).Select(s => Procedure.States[s].Title);

    /// <summary>What comes after it: titles of states; of a parallel step, which of them when. Empty where the case stays where it is.</summary>
    public IEnumerable<Phrase> Then(Row row) => row.To is { } to
        ? [Same(Procedure.States[to].Title)]
        : Procedure.Next(row).Index().Select(next => (Procedure.States[next.Item].Title, next.Index) switch
        {
            (var title, 0) => new Phrase($"都同意：{title}", $"all agree: {title}"),
            var (title, _) => new Phrase($"有不同意的：{title}", $"one disagrees: {title}"),
        });

    private static Phrase Same(string title) => new(title, title);
}
