namespace DutyLaw.Packs;

/// <summary>What the end of a listed duty's term does, by the jurisdiction's regulation: <c>endOfTerm</c> in <c>pack.yaml</c>.</summary>
public sealed class EndOfTerm
{
    /// <summary>What the end of a term rests on, and a department's statement that the work is done.</summary>
    public required string Article { get; init; }

    /// <summary>Nothing leaves the list of itself: whoever is done with a duty applies for its revocation.</summary>
    public bool ByApplication { get; init; }

    /// <summary>What follows where the work was not completed, in words; null: nothing more.</summary>
    public string? Then { get; init; }

    /// <summary><see cref="Then"/> after a mark; empty where nothing more follows.</summary>
    public string ThenAfter(char mark) => Then is null ? "" : mark + Then;

    /// <summary>By which a temporary task ends with its term; null: as the others.</summary>
    public string? Temporary { get; init; }
}
