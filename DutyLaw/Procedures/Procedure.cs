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

    /// <summary>The last day on which a case may be opened under it; null: it is not superseded.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The kind of list that what it admits goes into.</summary>
    public DutyListKind List { get; init; }

    /// <summary>Names of the roles that may open it.</summary>
    public IReadOnlyList<string> Applicants { get; init; } = [nameof(Bodies.Role.Department)];

    /// <summary>True where those it is held against are not shown who reported.</summary>
    public bool Confidential { get; init; }

    /// <summary>What it is for, in one sentence for whoever applies.</summary>
    public string? Purpose { get; init; }

    /// <summary>The same in English.</summary>
    public string? PurposeEn { get; init; }

    /// <summary>True where what is done to the list is what was applied for.</summary>
    public bool DoesAsApplied => States.Values.Any(s => s.Effect == ListEffect.AsApplied);

    /// <summary>True for a role that may open it.</summary>
    public bool MayApply(string role) => Applicants.Contains(role);

    /// <summary>The procedure a case is in: this one, or the one in which it went on.</summary>
    public Procedure For(Cases.Case c) => c.Procedure == Id ? this
        : Jurisdiction.Find(c.Procedure, c.Edition)
            ?? throw new InvalidOperationException($"the pack of {c.County} has no {c.Procedure} of {c.Edition}");

    /// <summary>The rows an act may take from a state.</summary>
    public IEnumerable<Row> From(string state) => Rows.Where(r => r.From.Contains(state));

    /// <summary>True when nothing more happens in a state.</summary>
    public bool IsFinal(string state) => States.TryGetValue(state, out var found) && found.Final;
}

/// <summary>Kinds of list.</summary>
public enum DutyListKind
{
    /// <summary>职责任务清单.</summary>
    Standing,

    /// <summary>临时性、阶段性职责任务清单.</summary>
    Temporary,

    /// <summary>赋权清单.</summary>
    Empowerment,
}

/// <summary>What reaching a state does to the list.</summary>
public enum ListEffect
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The duty enters the list.</summary>
    Admit,

    /// <summary>The listed duty is changed.</summary>
    Adjust,

    /// <summary>The listed duty leaves the list.</summary>
    Revoke,

    /// <summary>Whichever of the three was applied for.</summary>
    AsApplied,
}

/// <summary>A state of a procedure.</summary>
/// <param name="Title">Chinese, shown to people.</param>
/// <param name="Final">The case is closed in it.</param>
/// <param name="Effect">What reaching it does to the list.</param>
/// <param name="WaitsFor">The parties whose task it is; empty only for a final state.</param>
/// <param name="ContinuesIn">The procedure in which the case goes on, in its state of the same name; null: this one.</param>
public sealed record State(string Title, bool Final, ListEffect Effect, IReadOnlyList<string> WaitsFor, string? ContinuesIn = null);

/// <summary>A statutory clock.</summary>
/// <param name="Days">Working days; 0 where an act sets its date.</param>
/// <param name="Of">The party that must act. In a parallel step each of its parties has a clock of its own.</param>
/// <param name="ReportedTo">The parties told when it is missed.</param>
/// <param name="SetBy">The act that sets its date; null where working days are counted.</param>
public sealed record ClockRule(string Title, int Days, string Of, IReadOnlyList<string> ReportedTo, string Article, string? SetBy = null);

/// <summary>A state in which several bodies answer, each for itself. Silence is never consent: the step waits.</summary>
/// <param name="Parties">Who must answer, each once.</param>
/// <param name="Act">What each of them does: answers, or gives a receipt. Townships concerned give their opinion instead.</param>
/// <param name="Clock">The clock each of them gets on entering the state; null where the regulation gives none.</param>
/// <param name="AllAgree">The state reached when the last of them has answered and all agree.</param>
/// <param name="AnyDisagrees">The state reached as soon as one disagrees; null where nobody can.</param>
/// <param name="Notice">The written notice that goes out with a disagreement.</param>
public sealed record ParallelStep(
    IReadOnlyList<string> Parties,
    string Act,
    string? Clock,
    string AllAgree,
    string? AnyDisagrees,
    NoticeRule? Notice,
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
