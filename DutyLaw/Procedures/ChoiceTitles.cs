namespace DutyLaw.Procedures;

/// <summary>What the ways an act may go are called.</summary>
public static class ChoiceTitles
{
    private static readonly Dictionary<string, string> All = new()
    {
        ["Agree"] = "达成一致",
        ["Deny"] = "不予准入",
        ["ContinueStudy"] = "继续研究",
        ["Adjust"] = "调整",
        ["Cancel"] = "取消",
        ["Keep"] = "保持不变",
        ["ApplyAnew"] = "重新申请准入",
        ["Confirmed"] = "属实",
        ["NotConfirmed"] = "不属实",
        ["Delivered"] = "已办到",
        ["NotDelivered"] = "未办到",
    };

    /// <summary>Chinese; the word of the table where none is known.</summary>
    public static string Of(string choice) => All.GetValueOrDefault(choice, choice);
}
