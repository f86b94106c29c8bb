namespace DutyLaw.Packs;

/// <summary>A pack with faults is not taken; the message lists each with file, row and reason.</summary>
public sealed class PackRefusedException(IReadOnlyList<Fault> faults)
    : Exception(string.Join(Environment.NewLine, faults.Select(f => $"{f.File}: {f.Row}: {f.Reason}")))
{
    /// <summary>What is wrong.</summary>
    public IReadOnlyList<Fault> Faults { get; } = faults;
}

/// <summary>One fault of a pack.</summary>
/// <param name="Row">The state, row or clock it is about.</param>
/// <param name="Reason">What is wrong with it.</param>
public sealed record Fault(string Row, string Reason)
{
    /// <summary>The file it is in.</summary>
    public string File { get; init; } = "";
}
