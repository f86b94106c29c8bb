using System.Collections.Frozen;

namespace DutyLaw.Cases.Acts;

/// <summary>What acts are called, and between what some of them choose.</summary>
public static class ActTitles
{
    private static readonly FrozenDictionary<string, string> All = new Dictionary<string, string>
    {
        [Submit.Is] = "提出申请",
        [Correct.Is] = "补正",
        [Receive.Is] = "受理",
        [ReturnForCorrection.Is] = "退回补正",
        [Withdraw.Is] = "撤回",
        [ScheduleConference.Is] = "召集联席会议",
        [GiveOpinion.Is] = "提出承接意见",
        [ConcludeConference.Is] = "作出会议结论",
        [SubmitToLeague.Is] = "报送盟级部门",
        [GiveVerdict.Is] = "提出审核意见",
        [Approve.Is] = "批准",
        [Refuse.Is] = "不予批准",
        [SendForFiling.Is] = "报送备案",
        [ReceiveFiling.Is] = "出具备案回执",
        [HoldCoordination.Is] = "召开协调会",
        [RecordOralApproval.Is] = "记录口头请示",
        [FileWrittenRecord.Is] = "补办书面手续",
        [Verify.Is] = "核实",
        [Order.Is] = "责令限期办理",
        [ReportDelivery.Is] = "报告办理情况",
        [ConfirmDelivery.Is] = "确认办理结果",
        [ReferToDiscipline.Is] = "移送处理",
        [Publish.Is] = "印发公布",
        [ReportHandover.Is] = "沟通落实、培训指导",
        [CoSign.Is] = "联合申请",
        [Suspend.Is] = "中止",
        [Resume.Is] = "恢复",
        [Extend.Is] = "延长期限",
        [ReportShift.Is] = "反映转嫁工作责任",
        [EndTerm.Is] = "到期退出",
        [ClockRemind.Is] = "办理期限提醒",
        [ClockMiss.Is] = "逾期通报",
        [ClockMove.Is] = "办理期限调整",
    }.ToFrozenDictionary();

    /// <summary>Chinese title of an act by its name; the name itself where it has none.</summary>
    public static string Of(string act) => All.GetValueOrDefault(act, act);

    /// <summary>The choices an act's own field offers; empty for an act that goes one way.</summary>
    public static IReadOnlyList<string> ChoicesOf(string act) => act switch
    {
        GiveOpinion.Is => Enum.GetNames<TownshipOpinion>(),
        GiveVerdict.Is => Enum.GetNames<Verdict>(),
        ConcludeConference.Is => Enum.GetNames<ConferenceOutcome>(),
        Verify.Is => ["Confirmed", "NotConfirmed"],
        ConfirmDelivery.Is => ["Delivered", "NotDelivered"],
        _ => [],
    };
}
