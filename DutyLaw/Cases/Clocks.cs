using System.Collections.Immutable;

namespace DutyLaw.Cases;

/// <summary>Arithmetic on a case's list of clocks.</summary>
public static class Clocks
{
    /// <summary>The clocks with each changed one in its place, new ones at the end.</summary>
    public static ImmutableList<Clock> With(this ImmutableList<Clock> clocks, IReadOnlyList<Clock> changed)
    {
        foreach (var clock in changed)
        {
            var at = clocks.FindIndex(c => c.Number == clock.Number);
            clocks = at < 0 ? clocks.Add(clock) : clocks.SetItem(at, clock);
        }

        return clocks;
    }
}
