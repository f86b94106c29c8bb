using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ServiceDefaults.Time;

/// <summary>The clock of the shell: legal dates are dates in Asia/Shanghai.</summary>
public static class Clock
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>Today's legal date.</summary>
    public static DateOnly Today(this TimeProvider time) => DateOf(time.GetUtcNow());

    /// <summary>The legal date of an instant.</summary>
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Shanghai).DateTime);

    /// <summary>The instant of a local date and time.</summary>
    public static DateTimeOffset At(DateTime local) => new(local, Shanghai.GetUtcOffset(local));

    internal static void AddClock(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["TestClock:File"] is not { Length: > 0 } file)
        {
            builder.Services.AddSingleton(TimeProvider.System);
            return;
        }

        if (!builder.Environment.IsDevelopment())
        {
            throw new InvalidOperationException("A test clock is for Development only; unset TestClock__File.");
        }

        builder.Services.AddSingleton<TimeProvider>(new TestClock(file));
    }
}
