using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace DutyLaw.Conferences;

/// <summary>联席会议 as a whole, as its journal tells it. Immutable; every change comes from a <see cref="ConferenceFact"/>.</summary>
/// <param name="County">Six digits; the tenant.</param>
/// <param name="Version">Number of journal rows.</param>
public sealed record JointConference(Guid Id, string County, ConferenceState State = ConferenceState.Start, int Version = 0)
{
    /// <summary>The year it is numbered in.</summary>
    public int Year { get; init; }

    /// <summary>Its place among the conferences of county and year, from 1.</summary>
    public int Ordinal { get; init; }

    /// <summary>Its number, borne by its minutes too: <c>〔2024〕3号</c>.</summary>
    [JsonIgnore]
    public string Number => string.Create(CultureInfo.InvariantCulture, $"〔{Year}〕{Ordinal}号");

    /// <summary>The day it is held.</summary>
    public DateOnly Day { get; init; }

    /// <summary>Where it is held.</summary>
    public string Place { get; init; } = "";

    /// <summary>议题, numbered from 1.</summary>
    public ImmutableList<AgendaItem> Items { get; init; } = [];

    /// <summary>Codes of bodies invited beyond members, applicants, townships concerned and proposers.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Who was sent the notice; empty before.</summary>
    public IReadOnlyList<Invitation> Invited { get; init; } = [];

    /// <summary>请假: the last of a body counts.</summary>
    public ImmutableList<Leave> Leaves { get; init; } = [];

    /// <summary>到会情况, one for each body recorded.</summary>
    public ImmutableList<Attendance> Attendance { get; init; } = [];

    /// <summary>Every opinion given; of one body on one item the last stands.</summary>
    public ImmutableList<SubjectOpinion> Opinions { get; init; } = [];

    /// <summary>Every motion put; of one item the last was decided on.</summary>
    public ImmutableList<Motion> Motions { get; init; } = [];

    /// <summary>What was decided, one for each item concluded.</summary>
    public ImmutableList<Resolution> Resolutions { get; init; } = [];

    /// <summary>会议纪要 as it was signed; null before.</summary>
    public SignedMinutes? Minutes { get; init; }

    /// <summary>The day the minutes were issued.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>Why it was called off.</summary>
    public string? CancelledBecause { get; init; }

    /// <summary>The items it has not dropped; none once it is called off.</summary>
    [JsonIgnore]
    public IEnumerable<AgendaItem> Undropped =>
        State == ConferenceState.Cancelled ? [] : Items.Where(i => ResolutionOf(i.Number) is not { Dropped: true });

    /// <summary>The items it has still to decide on.</summary>
    [JsonIgnore]
    public IEnumerable<AgendaItem> OpenItems => Undropped.Where(i => ResolutionOf(i.Number) is null);

    /// <summary>Codes of the bodies that were there, in person or by a deputy.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Attended =>
        [.. Attendance.Where(a => a.Presence is Presence.Present or Presence.Deputy).Select(a => a.Body)];

    /// <summary>The item of that number.</summary>
    public AgendaItem? Item(int number) => Items.Find(i => i.Number == number);

    /// <summary>What was decided on an item; null before.</summary>
    public Resolution? ResolutionOf(int item) => Resolutions.Find(r => r.Item == item);

    /// <summary>The opinions that stand on an item: each body's last.</summary>
    public IReadOnlyList<SubjectOpinion> OpinionsOn(int item) =>
        [.. Opinions.Where(o => o.Item == item).GroupBy(o => o.Body).Select(o => o.Last())];

    /// <summary>The conference after one more fact.</summary>
    public JointConference After(ConferenceFact fact) => fact.Act.Apply(this, fact) with { State = fact.After, Version = Version + 1 };
}

/// <summary>How far a joint conference has come.</summary>
public enum ConferenceState
{
    /// <summary>Before its first fact.</summary>
    Start,

    /// <summary>议题拟定.</summary>
    Draft,

    /// <summary>议题已审定.</summary>
    Approved,

    /// <summary>会议已通知.</summary>
    Called,

    /// <summary>纪要已签发.</summary>
    Signed,

    /// <summary>纪要已印发.</summary>
    Issued,

    /// <summary>会议已取消.</summary>
    Cancelled,
}
