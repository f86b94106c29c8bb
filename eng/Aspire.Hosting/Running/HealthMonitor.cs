namespace Aspire.Hosting.Running;

/// <summary>Asks the checks of one instance: often until it is healthy, then now and then.</summary>
internal static class HealthMonitor
{
    private static readonly TimeSpan UntilHealthy = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan WhenHealthy = TimeSpan.FromSeconds(5);

    /// <summary>Runs while the instance lives; completes <paramref name="healthy"/> when every check has passed.</summary>
    public static async Task WatchAsync(Instance instance, Board board, TaskCompletionSource healthy, CancellationToken cancellation)
    {
        while (!board.Of(instance).HasEnded)
        {
            var answers = await Task.WhenAll(instance.Resource.HealthChecks.Select(async check => (check.Key, Reason: await check.Ask(instance, cancellation))));
            board.Update(instance, status => status with { Health = status.Health.SetItems(answers.Select(answer => KeyValuePair.Create(answer.Key, answer.Reason))) });
            var isHealthy = answers.All(answer => answer.Reason is null);
            if (isHealthy && board.Of(instance).State == InstanceStatus.Running)
            {
                healthy.TrySetResult();
            }

            await Task.Delay(isHealthy && healthy.Task.IsCompleted ? WhenHealthy : UntilHealthy, cancellation);
        }
    }
}
