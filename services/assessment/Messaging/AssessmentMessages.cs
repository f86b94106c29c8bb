using MassTransit;
using ServiceDefaults.Messaging;

namespace Assessment.Messaging;

/// <summary>What assessment hears from the other services.</summary>
public static class AssessmentMessages
{
    /// <summary>Adds its consumers.</summary>
    public static void AddAssessmentMessages(this WebApplicationBuilder builder) => builder.AddMessaging("assessment", bus =>
    {
        bus.AddConsumer<RecordMissedClock>();
        bus.AddConsumer<RecordDeclinedDuty>();
        bus.AddConsumer<RecordReportedShift>();
        bus.AddConsumer<RecordUncompletedTerm>();
        bus.AddConsumer<RecordVerifiedReport>();
        bus.AddConsumer<SettleReport>();
        bus.AddConsumer<WithdrawMissedClock>();
    });
}
