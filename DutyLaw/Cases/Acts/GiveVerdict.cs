namespace DutyLaw.Cases.Acts;

/// <summary>审核: one of the bodies that review in parallel answers (XA 第十条).</summary>
/// <param name="Reason">Required with <see cref="Verdict.Disagree"/>.</param>
public sealed record GiveVerdict(Verdict Verdict, string? Reason = null) : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "give-verdict";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? Choice => Verdict.ToString();

    /// <inheritdoc/>
    public override string? GivenReason => Reason;

    /// <inheritdoc/>
    public override Case Apply(Case before, Fact fact) => before with
    {
        Answers = before.Answers.Add(new Answer(fact.Body, Verdict, Reason, fact.On, before.State, before.Round)),
        Reason = Verdict == Verdict.Disagree ? Reason : before.Reason,
    };
}
