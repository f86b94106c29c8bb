using DutyLaw.Bodies;

namespace DutyLaw.Cases.Acts;

/// <summary>承接意见: a township concerned says whether it can undertake the duty (XA 第二条、第九条). Once a round, never changed.</summary>
/// <param name="Reason">Required unless it can.</param>
public sealed record GiveOpinion(TownshipOpinion Opinion, string? Reason = null) : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "give-opinion";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? Choice => Opinion.ToString();

    /// <inheritdoc/>
    public override string? GivenReason => Reason;

    /// <inheritdoc/>
    public override Case Apply(Case before, Fact fact) => before with
    {
        Opinions = before.Opinions.Add(new Opinion(Body.DivisionOf(fact.Body), Opinion, Reason, before.Round, fact.On)),
    };
}
