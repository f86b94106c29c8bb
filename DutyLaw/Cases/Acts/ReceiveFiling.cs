namespace DutyLaw.Cases.Acts;

/// <summary>备案回执: a body that something is filed with says that it has it.</summary>
/// <param name="Number">备案号, where one is given.</param>
public sealed record ReceiveFiling(string Number = "", string Remark = "") : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "receive-filing";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override Case Apply(Case before, Fact fact) =>
        before with { Filings = before.Filings.Add(new Filing(fact.Body, Number, fact.On, before.State)) };
}
