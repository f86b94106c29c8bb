namespace DutyLaw.Cases.Acts;

/// <summary>补办书面手续: the written record of an oral approval (LC 第六条).</summary>
/// <param name="Content">The record.</param>
public sealed record FileWrittenRecord(string Content) : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "file-written-record";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? GivenReason => Content;
}
