using Assessment.Records;
using Contracts.Intake.V1;
using Contracts.Registry.V1;
using Contracts.Review.V1;
using DutyLaw.Packs;
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
public sealed class RecordReportedShift(Database database, Outbox outbox, TimeProvider time, AssessmentMetrics metrics, Names names)
    : Recording<ProhibitedShiftReported>(database, outbox, time, metrics)
{
    /// <inheritdoc/>
    protected override DailyRecord RecordOf(ProhibitedShiftReported message) => RecordsOf.Of(message, names);
}

/// <summary>A duty left force uncompleted.</summary>
public sealed class RecordUncompletedTerm(Database database, Outbox outbox, TimeProvider time, AssessmentMetrics metrics, Names names)
    : Recording<DutyTermEnded>(database, outbox, time, metrics)
{
    /// <inheritdoc/>
    protected override DailyRecord? RecordOf(DutyTermEnded message) => RecordsOf.Of(message, names);
}

/// <summary>A township's report was verified: recorded, and the report is settled.</summary>
public sealed class RecordVerifiedReport(Database database, Outbox outbox, TimeProvider time, AssessmentMetrics metrics, Names names)
    : Recording<ReportVerified>(database, outbox, time, metrics)
{
    /// <inheritdoc/>
    protected override DailyRecord RecordOf(ReportVerified message) => RecordsOf.Of(message, names);

    /// <inheritdoc/>
    protected override Settlement SettlementOf(ReportVerified message) => SettlementsOf.Of(message);
}

/// <summary>The case of a township's report ended.</summary>
public sealed class SettleReport(Database database, Outbox outbox, TimeProvider time, AssessmentMetrics metrics, ReportProcedures reports)
    : Recording<CaseClosed>(database, outbox, time, metrics)
{
    /// <inheritdoc/>
    protected override Settlement? SettlementOf(CaseClosed message) =>
        reports.Contain(message.Procedure) ? SettlementsOf.Of(message) : null;
}

/// <summary>A missed clock was none: its due date was moved by a notice.</summary>
public sealed class WithdrawMissedClock(Database database, Outbox outbox, TimeProvider time, AssessmentMetrics metrics)
    : Recording<ClockMissWithdrawn>(database, outbox, time, metrics)
{
    /// <inheritdoc/>
    protected override Settlement SettlementOf(ClockMissWithdrawn message) => SettlementsOf.Of(message);
}
