using System.Globalization;

namespace ServiceDefaults.Time;

/// <summary>
/// A clock that scenarios move. All services read the same small file, which holds by how many seconds the system's time differs
/// from the machine's; the clock goes on ticking. Timers run on real time.
/// </summary>
public sealed class TestClock(string file) : TimeProvider
{
    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Offset();

    /// <summary>Moves the clock of the whole system.</summary>
    public void MoveTo(DateTimeOffset now)
    {
        var next = $"{file}.{Guid.NewGuid():n}";
        File.WriteAllText(next, (now - System.GetUtcNow()).TotalSeconds.ToString(CultureInfo.InvariantCulture));
        File.Move(next, file, overwrite: true);
    }

    private TimeSpan Offset() =>
        File.Exists(file) ? TimeSpan.FromSeconds(double.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture)) : TimeSpan.Zero;
}
