using System.Diagnostics.Metrics;
using Assessment.Records;

namespace Assessment;

/// <summary>What assessment measures of itself, meter <c>Duty.Assessment</c>.</summary>
public sealed class AssessmentMetrics(IMeterFactory meters)
{
    private readonly Counter<long> records = meters.Create("Duty.Assessment")
        .CreateCounter<long>("duty.assessment.records", "{record}", "Daily records by their kind");

    /// <summary>A record was written down.</summary>
    public void Recorded(RecordKind kind) => records.Add(1, KeyValuePair.Create("kind", (object?)kind.ToString()));
}
