using System.Globalization;
using Portal.Identity.Accounts;
using ServiceDefaults.Time;

namespace Portal.Identity.Sessions;

/// <summary>
/// What of this system is not in earnest: a clock that is moved, accounts that anybody may use. People are told on every page.
/// </summary>
internal sealed class Rehearsal(TimeProvider time, DemoMode demo)
{
    /// <summary>Accounts of a demonstration are on.</summary>
    public bool IsDemonstration => demo.IsOn;

    /// <summary>The system's local time where a test clock runs; null where time is real.</summary>
    public DateTime? Now => time is TestClock clock ? LocalTimeOf(clock) : null;

    /// <summary>What stands above every page; empty where all is in earnest.</summary>
    public string Words => string.Join('　', ((string?[])
    [
        Now is { } now ? $"演练时钟：{now.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}" : null,
        IsDemonstration ? "演示环境：账号与数据均为演示，不作为办事依据" : null,
    ]).Where(w => w is not null));

    /// <summary>The same in English.</summary>
    public string EnglishWords => string.Join("; ", ((string?[])
    [
        Now is { } now ? $"Rehearsal clock: {now.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}" : null,
        IsDemonstration ? "Demonstration: accounts and data are invented and settle nothing" : null,
    ]).Where(w => w is not null));

    /// <summary>Date and time in Asia/Shanghai, in whole seconds, without an offset.</summary>
    public static DateTime LocalTimeOf(TestClock clock)
    {
        var now = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(clock.GetUtcNow(), "Asia/Shanghai").DateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
    }
}
