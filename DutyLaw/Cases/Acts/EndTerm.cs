namespace DutyLaw.Cases.Acts;

/// <summary>到期未完成: a listed duty left force at the end of its term and comes back to the conference (XA 第十二条).</summary>
public sealed record EndTerm(Guid EntryId, Duty Duty) : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "end-term";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override Case Apply(Case before, Fact fact) => before with { Duty = Duty };
}
