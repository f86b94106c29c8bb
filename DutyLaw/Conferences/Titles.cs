using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Conferences.Acts;

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

    /// <summary>Of an act on a conference; the name itself where it has no title.</summary>
    public static string OfAct(string act) => act switch
    {
        Convene.Is => "拟定议题",
        ChangeAgenda.Is => "调整议题",
        ApproveAgenda.Is => "审定议题",
        SendNotice.Is => "发出会议通知",
        AskLeave.Is => "请假",
        RecordAttendance.Is => "登记到会情况",
        GiveSubjectOpinion.Is => "提出意见",
        PutMotion.Is => "提出动议",
        ConcludeItem.Is => "作出会议决定",
        DropItem.Is => "撤下议题",
        SignMinutes.Is => "审签会议纪要",
        IssueMinutes.Is => "印发会议纪要",
        ReportProgress.Is => "汇报落实情况",
        CloseDecision.Is => "销号",
        RemindOfDecision.Is => "督促落实",
        CancelConference.Is => "取消会议",
        _ => act,
    };
}
