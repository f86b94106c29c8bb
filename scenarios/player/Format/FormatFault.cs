namespace ScenarioPlayer.Format;

/// <summary>Something wrong in a scenario file, at a line and column counted from 1.</summary>
public sealed record FormatFault(string File, int Line, int Column, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}:{Column} {Message}";
}
