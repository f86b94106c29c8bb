using DutyLaw.Procedures;
using Portal.Site.Reading;

namespace Portal.Site.Procedures;

/// <summary>Rows of a procedure's table on a page.</summary>
/// <param name="Numbered">They follow each other.</param>
internal sealed record StepTable(Procedure Procedure, PartyWords Party, IReadOnlyList<Row> Rows, string Caption, bool Numbered)
{
    /// <summary>Titles of the states in which a row's act may be done; empty at the start.</summary>
    public IEnumerable<string> When(Row row) => row.From.Where(s => s != Procedure.Start).Select(s => Procedure.States[s].Title);

    /// <summary>Titles of the states it leads to; of a parallel step, which of them when. Empty where the case stays where it is.</summary>
    public IEnumerable<(Phrase? Where, string Title)> Then(Row row) => Procedure.Next(row).Index()
        .Select(next => (
            row.To is null ? Ways(Procedure.Parallel[row.From[0]])[next.Index] : (Phrase?)null,
            Procedure.States[next.Item].Title));

    /// <summary>When a parallel step goes on the one way and the other; where nobody can disagree, once all have done their part.</summary>
    public static Phrase[] Ways(ParallelStep step) => step.AnyDisagrees is null
        ? [new("都办完后：", "once all have: ")]
        : [new("都同意：", "all agree: "), new("有不同意的：", "one disagrees: ")];
}
