using Portal.Reading;

namespace Portal.Procedures;

/// <summary>Acts and choices of the procedures in words.</summary>
internal static class ActWords
{
    private static readonly Dictionary<string, Phrase> Acts = new()
    {
        ["submit"] = new("提出申请", "Apply"),
        ["receive"] = new("受理", "Receive"),
        ["return-for-correction"] = new("退回补正", "Return for correction"),
        ["correct"] = new("补正后再提出", "Correct and apply again"),
        ["withdraw"] = new("撤回", "Withdraw"),
        ["schedule-conference"] = new("召集联席会议", "Call the joint conference"),
        ["give-opinion"] = new("提出承接意见", "Say whether it can be undertaken"),
        ["conclude-conference"] = new("作出会议结论", "Conclude the conference"),
        ["submit-to-league"] = new("报送盟级部门", "Send to the league’s bodies"),
        ["give-verdict"] = new("审核并答复", "Review and answer"),
        ["approve"] = new("批准", "Approve"),
        ["refuse"] = new("不予批准", "Refuse"),
        ["file"] = new("报送备案", "File with those above"),
        ["receive-filing"] = new("出具备案回执", "Give receipt of the filing"),
        ["hold-coordination"] = new("召开协调会", "Hold a coordination meeting"),
        ["record-oral-approval"] = new("记录口头请示", "Record the oral approval"),
        ["file-written-record"] = new("补办书面手续", "Supply the written record"),
        ["verify"] = new("核实", "Verify"),
        ["order"] = new("责令限期办理", "Order it done by a day"),
        ["report-delivery"] = new("报告办理情况", "Report what was done"),
        ["confirm-delivery"] = new("确认办理结果", "Confirm what was done"),
        ["refer-to-discipline"] = new("移送处理", "Refer to discipline inspection"),
        ["publish"] = new("印发公布", "Publish"),
        ["report-handover"] = new("沟通落实、培训指导", "Hand over, train and guide"),
        ["co-sign"] = new("联合申请", "Join the application"),
        ["suspend"] = new("中止", "Suspend"),
        ["resume"] = new("恢复", "Resume"),
        ["extend"] = new("延长期限", "Extend a time limit"),
        ["end-term"] = new("工作期限届满", "The term ends"),
        ["report-shift"] = new("反映转嫁责任", "Report work shifted in a prohibited way"),
    };

    private static readonly Dictionary<string, Phrase> Choices = new()
    {
        ["Agree"] = new("达成一致", "agreed"),
        ["Deny"] = new("不予准入", "denied"),
        ["ContinueStudy"] = new("继续研究", "study on"),
        ["Adjust"] = new("调整", "adjust"),
        ["Cancel"] = new("取消", "cancel"),
        ["Keep"] = new("保持不变", "keep"),
        ["ApplyAnew"] = new("重新申请准入", "apply anew"),
        ["Confirmed"] = new("属实", "true"),
        ["NotConfirmed"] = new("不属实", "not true"),
        ["Delivered"] = new("已办到", "done"),
        ["NotDelivered"] = new("未办到", "not done"),
    };

    /// <summary>What an act is called; the word of the table where none is known.</summary>
    public static Phrase OfAct(string act) => Acts.GetValueOrDefault(act, new(act, act));

    /// <summary>Which way an act goes.</summary>
    public static Phrase OfChoice(string choice) => Choices.GetValueOrDefault(choice, new(choice, choice));

    /// <summary>An act with the way it goes.</summary>
    public static Phrase Of(string act, string? choice)
    {
        var (title, way) = (OfAct(act), choice is null ? default(Phrase?) : OfChoice(choice));
        return way is { } w ? new($"{title.Chinese}：{w.Chinese}", $"{title.English}: {w.English}") : title;
    }
}
