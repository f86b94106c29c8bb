using System.Text.Json.Serialization;

namespace DutyLaw.Cases.Acts;

/// <summary>Something a body, or a date, does to a case. The procedure's table says who may do it, when, and where it leads.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "act")]
[JsonDerivedType(typeof(Submit), Submit.Is)]
[JsonDerivedType(typeof(Receive), Receive.Is)]
[JsonDerivedType(typeof(ReturnForCorrection), ReturnForCorrection.Is)]
[JsonDerivedType(typeof(Correct), Correct.Is)]
[JsonDerivedType(typeof(Withdraw), Withdraw.Is)]
[JsonDerivedType(typeof(ScheduleConference), ScheduleConference.Is)]
[JsonDerivedType(typeof(GiveOpinion), GiveOpinion.Is)]
[JsonDerivedType(typeof(ConcludeConference), ConcludeConference.Is)]
[JsonDerivedType(typeof(SubmitToLeague), SubmitToLeague.Is)]
[JsonDerivedType(typeof(GiveVerdict), GiveVerdict.Is)]
[JsonDerivedType(typeof(Approve), Approve.Is)]
[JsonDerivedType(typeof(Refuse), Refuse.Is)]
[JsonDerivedType(typeof(SendForFiling), SendForFiling.Is)]
[JsonDerivedType(typeof(ReceiveFiling), ReceiveFiling.Is)]
[JsonDerivedType(typeof(HoldCoordination), HoldCoordination.Is)]
[JsonDerivedType(typeof(RecordOralApproval), RecordOralApproval.Is)]
[JsonDerivedType(typeof(FileWrittenRecord), FileWrittenRecord.Is)]
[JsonDerivedType(typeof(Verify), Verify.Is)]
[JsonDerivedType(typeof(Order), Order.Is)]
[JsonDerivedType(typeof(ReportDelivery), ReportDelivery.Is)]
[JsonDerivedType(typeof(ConfirmDelivery), ConfirmDelivery.Is)]
[JsonDerivedType(typeof(ReferToDiscipline), ReferToDiscipline.Is)]
[JsonDerivedType(typeof(Publish), Publish.Is)]
[JsonDerivedType(typeof(ReportHandover), ReportHandover.Is)]
[JsonDerivedType(typeof(CoSign), CoSign.Is)]
[JsonDerivedType(typeof(Suspend), Suspend.Is)]
[JsonDerivedType(typeof(Resume), Resume.Is)]
[JsonDerivedType(typeof(Extend), Extend.Is)]
[JsonDerivedType(typeof(ReportShift), ReportShift.Is)]
[JsonDerivedType(typeof(EndTerm), EndTerm.Is)]
[JsonDerivedType(typeof(ClockRemind), ClockRemind.Is)]
[JsonDerivedType(typeof(ClockMiss), ClockMiss.Is)]
[JsonDerivedType(typeof(ClockMove), ClockMove.Is)]
public abstract record Act
{
    /// <summary>The act's name in tables, addresses and scenarios.</summary>
    [JsonIgnore]
    public abstract string Name { get; }

    /// <summary>Which of several rows it takes, where an act can go more than one way.</summary>
    [JsonIgnore]
    public virtual string? Choice => null;

    /// <summary>The reason it gives, where it gives one.</summary>
    [JsonIgnore]
    public virtual string? GivenReason => null;

    /// <summary>The day the act happened, from which clocks count: the day it is recorded, unless it happened before.</summary>
    public virtual DateOnly DayOf(Case before, DateOnly recordedOn) => recordedOn;

    /// <summary>The day it sets for a clock that counts to a date instead of in working days.</summary>
    [JsonIgnore]
    public virtual DateOnly? SetsDate => null;

    /// <summary>What it makes of a clock that is counting, its due date left to the calendar; null: nothing.</summary>
    public virtual Clock? Change(Clock clock, DateOnly day) => null;

    /// <summary>What the case is after the act, its state and clocks left to the table.</summary>
    public virtual Case Apply(Case before, Fact fact) => before;
}
