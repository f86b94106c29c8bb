using System.Diagnostics;

namespace Platform.SystemTests.Running;

/// <summary>Waits for a condition, and says what was waited for when it does not come.</summary>
internal static class Eventually
{
    public static async Task<T> GetAsync<T>(Func<Task<T?>> ask, string what, int seconds = 60)
        where T : class
    {
        var waited = Stopwatch.StartNew();
        using var often = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        do
        {
            if (await ask() is { } answer)
            {
                return answer;
            }
        }
        while (waited.Elapsed < TimeSpan.FromSeconds(seconds) && await often.WaitForNextTickAsync());
        throw new TimeoutException($"After {seconds} s still not: {what}");
    }

    public static Task BeTrueAsync(Func<bool> condition, string what, int seconds = 60) =>
        GetAsync(() => Task.FromResult(condition() ? "true" : null), what, seconds);
}
