using DutyLaw;
using Registry.Entries;

namespace Registry.Completion;

/// <summary>When a department may state that a duty's work is done.</summary>
public static class CompletionRules
{
    private const string Article = "XA 第十二条";

    /// <summary>Why a statement is not taken; null where it is.</summary>
    /// <param name="state">The entry's state today.</param>
    /// <param name="stated">It was stated before.</param>
    public static Refusal? Against(EntryState state, bool stated) => (state, stated) switch
    {
        (EntryState.Admitted, _) => new("OnlyDutiesInForceAreCompleted", Article, "事项尚未开始实施，不能报告完成。"),
        (EntryState.LeftForce or EntryState.Revoked, _) =>
            new("CompletionIsStatedWithinTheTerm", Article, "事项工作期限已满，到期未报告完成的已退出清单，由联席会议研究。"),
        (_, true) => new("CompletionIsStatedOnce", Article, "该事项已报告完成。"),
        _ => null,
    };
}
