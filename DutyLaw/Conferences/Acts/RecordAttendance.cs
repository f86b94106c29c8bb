using DutyLaw.Conferences.Rules;

namespace DutyLaw.Conferences.Acts;

/// <summary>到会情况: the office records who was there. What is recorded again replaces what was.</summary>
public sealed record RecordAttendance(IReadOnlyList<Attendance> Bodies) : ConferenceAct
{
    /// <summary>Its name.</summary>
    public const string Is = "record-attendance";

    /// <inheritdoc/>
    public override string Name => Is;

    internal override IReadOnlyList<ConferenceState> From => [ConferenceState.Called];

    internal override Hand By => Hand.Lead;

    internal override Basis Basis => Basis.Attendance;

    internal override IReadOnlyList<ConferenceRule> Rules =>
    [
        new AttendanceIsRecordedOnTheDayOrLater(),
        new OnlyInvitedBodiesAttend(),
        new LeaveIsRecordedWhereItWasAsked(),
        new DeputiesAreNamed(),
    ];

    /// <summary>A deputy who is not named is the one named with the leave.</summary>
    internal override ConferenceAct Completed(Tried tried) => new RecordAttendance(
    [
        .. Bodies.Select(b => b.Presence == Presence.Deputy
            ? b with { Deputy = b.Deputy ?? tried.Conference.Leaves.Find(l => l.Body == b.Body)?.Deputy }
            : b with { Deputy = null }),
    ]);

    internal override JointConference Apply(JointConference before, ConferenceFact fact) => before with
    {
        Attendance = before.Attendance.RemoveAll(known => Bodies.Any(b => b.Body == known.Body)).AddRange(Bodies),
    };
}
