using DutyLaw.Cases;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Conferences;

/// <summary>What people read for the words of a conference.</summary>
public static class Titles
{
    /// <summary>Of a state.</summary>
    public static string Of(ConferenceState state) => state switch
    {
        ConferenceState.Draft => "议题拟定",
        ConferenceState.Approved => "议题已审定",
        ConferenceState.Called => "会议已通知",
        ConferenceState.Signed => "纪要已签发",
        ConferenceState.Issued => "纪要已印发",
        ConferenceState.Cancelled => "会议已取消",
        _ => "",
    };

    /// <summary>Of what is decided on a case.</summary>
    public static string Of(ConferenceOutcome outcome) => outcome switch
    {
        ConferenceOutcome.Agree => "达成一致意见，同意准入",
        ConferenceOutcome.Deny => "不予准入",
        ConferenceOutcome.ContinueStudy => "继续研究",
        ConferenceOutcome.Cancel => "取消",
        ConferenceOutcome.ApplyAnew => "重新申请准入",
        _ => outcome.ToString() switch { "Adjust" => "调整", "Keep" => "维持不变", var other => other },
    };

    /// <summary>Of a seat.</summary>
    public static string Of(InvitedAs seat) => seat switch
    {
        InvitedAs.Chair => "主持",
        InvitedAs.Lead => "牵头单位",
        InvitedAs.Member => "成员单位",
        InvitedAs.Proposer => "提出单位",
        InvitedAs.Township => "承接事项的乡镇（街道）",
        _ => "其他参会部门",
    };

    /// <summary>Of a presence; null: not recorded.</summary>
    public static string Of(Presence? presence) => presence switch
    {
        Presence.Present => "到会",
        Presence.Deputy => "分管领导代为参会",
        Presence.Leave => "请假",
        Presence.Absent => "缺席",
        _ => "未记录",
    };

    /// <summary>Of a member's opinion.</summary>
    public static string Of(MemberOpinion opinion) => opinion switch
    {
        MemberOpinion.Agree => "同意",
        MemberOpinion.Disagree => "不同意",
        _ => "提出意见",
    };

    /// <summary>Of what a township said; null: it was not heard.</summary>
    public static string Of(TownshipOpinion? opinion) => opinion switch
    {
        TownshipOpinion.CanUndertake => "能够承接",
        TownshipOpinion.CannotUndertake => "不能承接",
        TownshipOpinion.CannotComplete => "承接后不能完成",
        _ => "未提出意见",
    };
}
