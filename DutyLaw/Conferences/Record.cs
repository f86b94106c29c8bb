using System.Collections.Immutable;
using System.Text.Json.Serialization;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Conferences;

/// <summary>What an item of the agenda is about.</summary>
public enum ItemKind
{
    /// <summary>A case that waits for a conference.</summary>
    Case,

    /// <summary>A topic a body proposed.</summary>
    Topic,
}

/// <summary>议题.</summary>
/// <param name="Number">Its place on the agenda, from 1.</param>
/// <param name="Subject">Id of the case or the topic.</param>
/// <param name="ProposedBy">The applicant, or the body that proposed the topic.</param>
/// <param name="Text">The case's number, or the topic's text.</param>
/// <param name="Townships">Nine-digit codes of the townships a case concerns.</param>
public sealed record AgendaItem(
    int Number,
    ItemKind Kind,
    Guid Subject,
    string Title,
    string ProposedBy,
    string Text,
    IReadOnlyList<string> Townships);

/// <summary>As what a body sits in the conference.</summary>
public enum InvitedAs
{
    /// <summary>主持.</summary>
    Chair,

    /// <summary>牵头单位.</summary>
    Lead,

    /// <summary>成员单位.</summary>
    Member,

    /// <summary>提出申请或议题的单位.</summary>
    Proposer,

    /// <summary>承接事项的苏木乡镇（街道）.</summary>
    Township,

    /// <summary>其他参会部门.</summary>
    Other,
}

/// <summary>A body that was sent the notice.</summary>
public sealed record Invitation(string Body, InvitedAs As);

/// <summary>请假, with who goes instead (JQ 会议第三条).</summary>
/// <param name="Deputy">分管领导, by office: never by name where the office says it.</param>
public sealed record Leave(string Body, string Reason, string Deputy, DateOnly On);

/// <summary>到会情况.</summary>
public enum Presence
{
    /// <summary>到会.</summary>
    Present,

    /// <summary>分管领导代为参会.</summary>
    Deputy,

    /// <summary>请假.</summary>
    Leave,

    /// <summary>缺席.</summary>
    Absent,
}

/// <summary>Whether a body was there.</summary>
/// <param name="Deputy">Who was there for it; null unless by a deputy.</param>
public sealed record Attendance(string Body, Presence Presence, string? Deputy = null);

/// <summary>成员单位意见.</summary>
public enum MemberOpinion
{
    /// <summary>同意.</summary>
    Agree,

    /// <summary>不同意.</summary>
    Disagree,

    /// <summary>提出意见.</summary>
    Comment,
}

/// <summary>A body's opinion on an item.</summary>
/// <param name="Subject">The subject it speaks to by its seat; null: it comments.</param>
public sealed record SubjectOpinion(int Item, string Body, string? Subject, MemberOpinion Opinion, string? Text, DateOnly On);

/// <summary>动议: what is put to the conference on an item.</summary>
public sealed record Motion(int Item, ConferenceOutcome? Outcome, IReadOnlyList<string> Townships, string? Text, DateOnly On);

/// <summary>会议决定事项: what was decided on an item, who sees to it and by when, and what came of it.</summary>
/// <param name="Outcome">Null for a topic.</param>
/// <param name="Townships">Nine-digit codes of the townships a case was agreed for.</param>
/// <param name="Responsible">责任单位; null: nothing is left to do.</param>
/// <param name="Deliberated">What a case was when it was decided; null for a topic.</param>
public sealed record Resolution(
    Guid Id,
    int Item,
    ConferenceOutcome? Outcome,
    IReadOnlyList<string> Townships,
    string? Reason,
    string? Text,
    string? Responsible,
    DateOnly? DueOn,
    DateOnly On,
    DeliberatedCase? Deliberated)
{
    /// <summary>What the responsible body reported.</summary>
    public ImmutableList<Progress> Progress { get; init; } = [];

    /// <summary>How it was closed; null while it is followed.</summary>
    public Progress? Closed { get; init; }

    /// <summary>The day its body was reminded that it is overdue.</summary>
    public DateOnly? RemindedOn { get; init; }

    /// <summary>撤下: the conference did not go into the item; it waits for another one.</summary>
    public bool Dropped { get; init; }

    /// <summary>Somebody still has to see to it.</summary>
    [JsonIgnore]
    public bool IsOpen => Responsible is not null && Closed is null;

    /// <summary>Its date has passed.</summary>
    public bool IsOverdue(DateOnly today) => IsOpen && DueOn < today;
}

/// <summary>落实情况.</summary>
public sealed record Progress(string Body, string Text, DateOnly On);

/// <summary>A case as the conference went through it (XA 第七条).</summary>
/// <param name="Findings">Each thing gone through, and what was found.</param>
/// <param name="Townships">Each township concerned, and what it said.</param>
public sealed record DeliberatedCase(IReadOnlyList<Finding> Findings, IReadOnlyList<TownshipHeard> Townships);

/// <summary>审议内容.</summary>
public sealed record Finding(string What, string Found);

/// <summary>What a township said; null: it was not heard.</summary>
public sealed record TownshipHeard(string Township, TownshipOpinion? Says, string? Reason);

/// <summary>纪要 as signed.</summary>
public sealed record SignedMinutes(string Text, string By, DateOnly On);
