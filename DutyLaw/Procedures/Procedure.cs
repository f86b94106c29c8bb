using DutyLaw.Packs;

namespace DutyLaw.Procedures;

/// <summary>A procedure of a regulation as a table: its states, clocks and rows, each with its article.</summary>
/// <param name="Id">Its id in the regulation map: <c>XA-1</c>.</param>
/// <param name="Edition">Date of the regulation's edition, <c>yyyy-MM-dd</c>; a case ends under the edition it began with.</param>
public sealed record Procedure(
    string Id,
    string Title,
    string Edition,
    string Article,
    IReadOnlyDictionary<string, State> States,
    IReadOnlyDictionary<string, ClockRule> Clocks,
    IReadOnlyDictionary<string, ParallelStep> Parallel,
    IReadOnlyList<Row> Rows)
{
    /// <summary>The state before the first act.</summary>
    public const string Start = "Start";

    /// <summary>The pack it belongs to.</summary>
    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>The rows an act may take from a state.</summary>
    public IEnumerable<Row> From(string state) => Rows.Where(r => r.From.Contains(state));

    /// <summary>True when nothing more happens in a state.</summary>
    public bool IsFinal(string state) => States.TryGetValue(state, out var found) && found.Final;
}

/// <summary>A state of a procedure.</summary>
/// <param name="Title">Chinese, shown to people.</param>
/// <param name="Final">The case is closed in it.</param>
/// <param name="Admits">Reaching it puts the duty into the list.</param>
/// <param name="WaitsFor">The parties whose task it is; empty only for a final state.</param>
public sealed record State(string Title, bool Final, bool Admits, IReadOnlyList<string> WaitsFor);

/// <summary>A statutory clock.</summary>
/// <param name="Days">Working days.</param>
/// <param name="Of">The party that must act. In a parallel step each of its parties has a clock of its own.</param>
/// <param name="ReportedTo">The parties told when it is missed.</param>
public sealed record ClockRule(string Title, int Days, string Of, IReadOnlyList<string> ReportedTo, string Article);

/// <summary>A state in which several bodies answer, each for itself. Silence is never consent: the step waits.</summary>
/// <param name="Parties">Who must answer, each once.</param>
/// <param name="Clock">The clock each of them gets on entering the state.</param>
/// <param name="AllAgree">The state reached when the last of them agrees.</param>
/// <param name="AnyDisagrees">The state reached as soon as one disagrees.</param>
/// <param name="Notice">The written notice that goes out with a disagreement.</param>
public sealed record ParallelStep(
    IReadOnlyList<string> Parties,
    string Clock,
    string AllAgree,
    string AnyDisagrees,
    NoticeRule Notice,
    string Article);

/// <summary>One row: who may do what, from where to where.</summary>
/// <param name="From">States it starts from.</param>
/// <param name="Choice">For an act that can go several ways, which of them.</param>
/// <param name="By">The party that may act.</param>
/// <param name="To">The state it leads to; <c>null</c> stays.</param>
/// <param name="Opens">Clocks that begin to count.</param>
/// <param name="Meets">Clocks whose act this is.</param>
/// <param name="Stops">Clocks that need not be met any more.</param>
/// <param name="Rules">Names of the rules that guard it.</param>
public sealed record Row(
    IReadOnlyList<string> From,
    string Act,
    string? Choice,
    string By,
    string? To,
    IReadOnlyList<string> Opens,
    IReadOnlyList<string> Meets,
    IReadOnlyList<string> Stops,
    IReadOnlyList<string> Rules,
    NoticeRule? Notice,
    string Article);

/// <summary>A written notice of a row: its name and the parties told.</summary>
public sealed record NoticeRule(string Kind, IReadOnlyList<string> To);
