namespace DutyLaw.Cases.Acts;

/// <summary>提出书面申请: opens the case (XA 第八条).</summary>
/// <param name="Number">The application's number: <c>〔2024〕7号</c>.</param>
public sealed record Submit(string Number, Duty Duty) : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "submit";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override Case Apply(Case before, Fact fact) => before with { Duty = Duty, Number = Number };
}
