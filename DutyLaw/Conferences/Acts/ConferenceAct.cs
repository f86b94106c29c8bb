using System.Text.Json.Serialization;
using DutyLaw.Cases;

namespace DutyLaw.Conferences.Acts;

/// <summary>Something a body, or a date, does to a joint conference.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "act")]
[JsonDerivedType(typeof(Convene), Convene.Is)]
[JsonDerivedType(typeof(ChangeAgenda), ChangeAgenda.Is)]
[JsonDerivedType(typeof(ApproveAgenda), ApproveAgenda.Is)]
[JsonDerivedType(typeof(SendNotice), SendNotice.Is)]
[JsonDerivedType(typeof(AskLeave), AskLeave.Is)]
[JsonDerivedType(typeof(RecordAttendance), RecordAttendance.Is)]
[JsonDerivedType(typeof(GiveSubjectOpinion), GiveSubjectOpinion.Is)]
[JsonDerivedType(typeof(PutMotion), PutMotion.Is)]
[JsonDerivedType(typeof(ConcludeItem), ConcludeItem.Is)]
[JsonDerivedType(typeof(DropItem), DropItem.Is)]
[JsonDerivedType(typeof(SignMinutes), SignMinutes.Is)]
[JsonDerivedType(typeof(IssueMinutes), IssueMinutes.Is)]
[JsonDerivedType(typeof(ReportProgress), ReportProgress.Is)]
[JsonDerivedType(typeof(CloseDecision), CloseDecision.Is)]
[JsonDerivedType(typeof(RemindOfDecision), RemindOfDecision.Is)]
[JsonDerivedType(typeof(CancelConference), CancelConference.Is)]
public abstract record ConferenceAct
{
    /// <summary>The act's name in journals and scenarios.</summary>
    [JsonIgnore]
    public abstract string Name { get; }

    /// <summary>The reason it gives, where it gives one.</summary>
    [JsonIgnore]
    public virtual string? GivenReason => null;

    /// <summary>One of each that an official may do, to ask who may do it when.</summary>
    internal static IReadOnlyList<ConferenceAct> Samples { get; } =
    [
        new ChangeAgenda(default, "", [], []), new ApproveAgenda(), new SendNotice([]), new AskLeave("", ""), new RecordAttendance([]),
        new GiveSubjectOpinion(0, default), new PutMotion(0), new ConcludeItem(default, 0), new DropItem(0, ""), new SignMinutes(""),
        new IssueMinutes(), new ReportProgress(default, ""), new CloseDecision(default, ""), new CancelConference(""),
    ];

    /// <summary>The states it may be done in.</summary>
    internal abstract IReadOnlyList<ConferenceState> From { get; }

    /// <summary>The state it leads to; null: it stays.</summary>
    internal virtual ConferenceState? To => null;

    internal abstract Hand By { get; }

    internal abstract Basis Basis { get; }

    internal virtual IReadOnlyList<ConferenceRule> Rules => [];

    /// <summary>The act with what follows from the pack and the conference.</summary>
    internal virtual ConferenceAct Completed(Tried tried) => this;

    /// <summary>Written notices that go out with it; their article is that of the act.</summary>
    internal virtual IEnumerable<WrittenNotice> Notices(Tried tried) => [];

    /// <summary>What the conference is after the act, its state left to <see cref="To"/>.</summary>
    internal abstract JointConference Apply(JointConference before, ConferenceFact fact);

    /// <summary>A notice to each body, once.</summary>
    private protected static IEnumerable<WrittenNotice> Told(IEnumerable<string> bodies, string kind, string? reason = null) =>
        bodies.Distinct().Select(to => new WrittenNotice(to, kind, "", reason));
}
