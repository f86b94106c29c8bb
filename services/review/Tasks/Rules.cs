using ServiceDefaults.Problems;

namespace Review.Tasks;

/// <summary>What a body may arrange among its own officials. No regulation says more, so a refusal cites no article.</summary>
internal static class Rules
{
    /// <summary>A refusal by one of them.</summary>
    public static Problem Refusal(string rule, string sentence) => new(StatusCodes.Status422UnprocessableEntity, "refused", sentence, rule);

    /// <summary>What stands in the way of a delegation, whoever the delegate is; null: nothing.</summary>
    public static Problem? BrokenBy(MakeDelegation.Request asked, string delegator, DateOnly today) => asked switch
    {
        { To: var to } when to == delegator => Refusal("NobodyDelegatesToThemselves", "不能委托本人代为办理。"),
        { From: var from } when from < today => Refusal("DelegationsAreNotBackdated", $"委托自{from:yyyy-MM-dd}起，早于今日。"),
        { From: var from, Until: var until } when until < from =>
            Refusal("DelegationsEndAfterTheyBegin", $"委托至{until:yyyy-MM-dd}止，早于起始日{from:yyyy-MM-dd}。"),
        { Reason: var reason } when string.IsNullOrWhiteSpace(reason) => Refusal("DelegationsGiveReasons", "请写明委托的事由。"),
        _ => null,
    };
}
