namespace Review.Cases;

/// <summary>A body that is asked side by side with others.</summary>
/// <param name="Step">The state that asks.</param>
internal sealed record PartyView(string Body, string Name, string Step, bool Answered);

/// <summary>An act of the procedure as the reader finds it.</summary>
/// <param name="Choices">Between what it chooses; empty where it goes one way.</param>
/// <param name="Mine">The reader may do it now.</param>
/// <param name="WhyNot">Why not; null where it may.</param>
internal sealed record PossibleActView(string Act, string Title, IReadOnlyList<string> Choices, string Article, bool Mine, string? WhyNot)
{
    /// <summary>The same for a reader in whose way something stands.</summary>
    public PossibleActView But(string whyNot) => this with { Mine = false, WhyNot = whyNot };
}
