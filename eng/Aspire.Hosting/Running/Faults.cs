namespace Aspire.Hosting.Running;

/// <summary>Collects failures of work that goes on beside the main flow, so that none is lost.</summary>
internal sealed class Faults
{
    private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Fails with the first failure; never completes otherwise.</summary>
    public Task First => first.Task;

    /// <summary>Being cancelled is not a failure.</summary>
    public async void Observe(Task work)
    {
        try
        {
            await work;
        }
        catch (OperationCanceledException)
        {
            return;
        }
        catch (Exception failure)
        {
            first.TrySetException(failure);
        }
    }
}
