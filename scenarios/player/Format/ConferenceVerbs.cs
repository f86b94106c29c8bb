using DutyLaw.Cases.Acts;
using DutyLaw.Conferences;
using DutyLaw.Conferences.Acts;

namespace ScenarioPlayer.Format;

/// <summary>What a step may do with a joint conference as a whole.</summary>
internal static class ConferenceVerbs
{
    /// <summary>Proposes a topic.</summary>
    public const string ProposeTopic = "propose-topic";

    private static readonly Field Item = new("item", Scalars.Reference, "The saved case or topic.", Required: true);
    private static readonly Field Words = new("text", Scalars.Text, "In words.");
    private static readonly Field Reason = new("reason", Scalars.Text, "Why.");
    private static readonly Field Outcome =
        new("outcome", Scalars.Word(Enum.GetNames<ConferenceOutcome>()), "Of a case; none for a topic.");
    private static readonly Field Townships = new("townships", new ListOf(Scalars.Township), "The townships it is agreed for.");
    private static readonly ListOf Bodies = new(Scalars.Body);

    public static IReadOnlyList<Verb> All { get; } =
    [
        new(ProposeTopic, "提出议题", "Propose a topic for a conference.", false, new(
            new Field("title", Scalars.Text, "Its title.", Required: true),
            new Field("text", Scalars.Text, "What it is about.", Required: true))),
        new(Convene.Is, "拟定联席会议议题", "Draft a conference: day, place and agenda.", false, Draft()),
        new(ChangeAgenda.Is, "调整议题", "Change a draft before its notice.", true, Draft()),
        new(ApproveAgenda.Is, "审定议题", "The convener approves the agenda.", true, new()),
        new(SendNotice.Is, "发出会议通知", "Call every case on the agenda, and tell every seat.", true, new()),
        new(AskLeave.Is, "请假", "Ask for leave before the day, and send a deputy.", true, new(
            Reason, new Field("deputy", Scalars.Text, "Who comes instead, by office."))),
        new(RecordAttendance.Is, "登记到会情况", "Record who was there; who is not named was present.", true, new(
            new Field("deputies", Bodies, "Represented by a deputy."),
            new Field("leave", Bodies, "Not there, with leave."),
            new Field("absent", Bodies, "Not there, without."))),
        new(GiveSubjectOpinion.Is, "提出会议意见", "Give an opinion on an item, on the subject of one's seat.", true, new(
            Item, new Field("opinion", Scalars.Word(Enum.GetNames<MemberOpinion>()), "What it thinks.", Required: true), Words)),
        new(PutMotion.Is, "提出动议", "Put to the conference what it may decide on an item.", true, new(Item, Outcome, Townships, Words)),
        new(ConcludeItem.Is, "作出会议决定", "Conclude an item: per case and township, or in words for a topic.", true, new(
            Item, Outcome, Townships, Reason, Words,
            new Field("responsible", Scalars.Body, "Who sees to it."),
            new Field("dueOn", Scalars.Date, "By when."))),
        new(DropItem.Is, "撤下议题", "Do not go into an item.", true, new(Item, Reason)),
        new(SignMinutes.Is, "审签会议纪要", "Sign the minutes.", true, new()),
        new(IssueMinutes.Is, "印发会议纪要", "Issue the signed minutes.", true, new()),
        new(CancelConference.Is, "取消会议", "Call a conference off.", true, new(Reason)),
        new(ReportProgress.Is, "汇报落实情况", "The responsible body reports on a decision.", true, new(Item, Words)),
        new(CloseDecision.Is, "决定事项销号", "The office closes a decision.", true, new(Item, Words)),
    ];

    private static Fields Draft() => new(
        new Field("day", Scalars.Date, "The day it is held.", Required: true),
        new Field("place", Scalars.Text, "Where."),
        new Field("items", new ListOf(Scalars.Reference), "Saved cases and topics, in the order of the agenda.", Required: true),
        new Field("others", Bodies, "Other bodies invited."));
}
