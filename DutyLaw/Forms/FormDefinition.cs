namespace DutyLaw.Forms;

/// <summary>A form of a regulation: its fields in the order of the printed table.</summary>
/// <param name="Jurisdiction">Code of the pack it belongs to.</param>
/// <param name="Procedure">The procedure it opens: <c>XA-1</c>.</param>
/// <param name="Edition">The regulation's edition it was printed with.</param>
/// <param name="Fields">The printed fields.</param>
/// <param name="Declarations">Questions to the applicant that are not printed.</param>
/// <param name="Wordings">Words that do not fit what was ticked.</param>
public sealed record FormDefinition(
    string Jurisdiction,
    string Procedure,
    string Edition,
    string Title,
    string Article,
    IReadOnlyList<FormField> Fields,
    IReadOnlyList<FormField> Declarations,
    IReadOnlyList<Wording> Wordings)
{
    /// <summary>What is printed below the table.</summary>
    public IReadOnlyList<string> Below { get; init; } = [];

    /// <summary>Everything the applicant fills in, in order.</summary>
    public IEnumerable<FormField> OfApplicant => Fields.Concat(Declarations).Where(f => f.FilledBy == Procedures.Parties.Applicant);
}
