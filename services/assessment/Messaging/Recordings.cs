using Assessment.Records;
using Contracts.Intake.V1;
using Contracts.Registry.V1;
using Contracts.Review.V1;
using ServiceDefaults.Data;
using ServiceDefaults.Messaging;

namespace Assessment.Messaging;

/// <summary>A body let a statutory time run out.</summary>
public sealed class RecordMissedClock(Database database, Outbox outbox, TimeProvider time, AssessmentMetrics metrics, Names names)
    : Recording<ClockMissed>(database, outbox, time, metrics)
{
    /// <inheritdoc/>
    protected override DailyRecord RecordOf(ClockMissed message) => RecordsOf.Of(message, names);
}

/// <summary>A township cannot undertake or complete a duty.</summary>
public sealed class RecordDeclinedDuty(Database database, Outbox outbox, TimeProvider time, AssessmentMetrics metrics, Names names)
    : Recording<TownshipDeclined>(database, outbox, time, metrics)
{
    /// <inheritdoc/>
    protected override DailyRecord RecordOf(TownshipDeclined message) => RecordsOf.Of(message, names);
}

/// <summary>A township reported a prohibited shift of work.</summary>
public sealed class RecordReportedShift(Database database, Outbox outbox, TimeProvider time, AssessmentMetrics metrics)
    : Recording<ProhibitedShiftReported>(database, outbox, time, metrics)
{
    /// <inheritdoc/>
    protected override DailyRecord RecordOf(ProhibitedShiftReported message) => RecordsOf.Of(message);
}

/// <summary>A duty left force uncompleted.</summary>
public sealed class RecordUncompletedTerm(Database database, Outbox outbox, TimeProvider time, AssessmentMetrics metrics)
    : Recording<DutyTermEnded>(database, outbox, time, metrics)
{
    /// <inheritdoc/>
    protected override DailyRecord? RecordOf(DutyTermEnded message) => RecordsOf.Of(message);
}
