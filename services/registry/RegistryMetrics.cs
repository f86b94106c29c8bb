using System.Diagnostics.Metrics;
using Registry.Entries;

namespace Registry;

/// <summary>What the registry measures of itself, meter <c>Duty.Registry</c>.</summary>
public sealed class RegistryMetrics
{
    private readonly Counter<long> entered;
    private readonly Counter<long> ended;
    private volatile IReadOnlyDictionary<EntryState, long> byState = new Dictionary<EntryState, long>();

    /// <summary>Made once for the service.</summary>
    public RegistryMetrics(IMeterFactory meters)
    {
        var meter = meters.Create("Duty.Registry");
        entered = meter.CreateCounter<long>("duty.registry.entered", "{entry}", "Duties that entered the list");
        ended = meter.CreateCounter<long>("duty.registry.term_ended", "{entry}", "Duties whose term ended");
        meter.CreateObservableGauge("duty.registry.entries", Entries, "{entry}", "Entries by their state today");
    }

    /// <summary>A duty entered the list.</summary>
    public void Entered() => entered.Add(1);

    /// <summary>A duty's term ended.</summary>
    public void TermEnded(bool completed) => ended.Add(1, KeyValuePair.Create("completed", (object?)completed));

    /// <summary>Entries by their state today.</summary>
    public void Counted(IReadOnlyDictionary<EntryState, long> entries) => byState = entries;

    private IEnumerable<Measurement<long>> Entries() =>
        byState.Select(s => new Measurement<long>(s.Value, KeyValuePair.Create("state", (object?)s.Key.ToString())));
}
