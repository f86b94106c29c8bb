using DutyLaw;
using DutyLaw.Packs;
using Registry.Entries;

namespace Registry.Completion;

/// <summary>When a department may state that a duty's work is done.</summary>
public static class CompletionRules
{
    /// <summary>Why a statement is not taken; null where it is.</summary>
    /// <param name="law">Of the county's jurisdiction.</param>
    /// <param name="ended">Its term was found to be over.</param>
    /// <param name="stated">It was stated before.</param>
    public static Refusal? Against(ListedDuty entry, EndOfTerm law, bool ended, bool stated) =>
        (ended ? EntryState.LeftForce : entry.State, stated) switch
        {
            _ when law.ByApplication =>
                new("CompletedDutiesLeaveOnApplication", law.Article, "事项办结后不自动退出清单，须按程序提出撤销（退出）申请。"),
            (EntryState.Admitted, _) => new("OnlyDutiesInForceAreCompleted", law.Article, "事项尚未开始实施，不能报告完成。"),
            (EntryState.Revoked, _) when entry.Change?.Kind == EntryChange.Cancel =>
                new("OnlyDutiesInForceAreCompleted", law.Article, "事项已经研究取消、退出清单，不能报告完成。"),
            (EntryState.LeftForce or EntryState.Revoked or EntryState.Expired, _) =>
                new("CompletionIsStatedWithinTheTerm", law.Article, $"事项工作期限已满，到期未报告完成的已退出清单{law.ThenAfter('，')}。"),
            (_, true) => new("CompletionIsStatedOnce", law.Article, "该事项已报告完成。"),
            _ when entry.List != ListKind.Standing =>
                new("TemporaryTasksEndWithTheirTerm", law.Temporary ?? law.Article, "临时性、阶段性工作任务期满即终止，不需报告完成。"),
            _ when entry.TermTo is null => new("OnlyTermsThatEndAreCompleted", law.Article, "事项没有固定期限，退出清单须经联席会议研究取消。"),
            _ => null,
        };
}
