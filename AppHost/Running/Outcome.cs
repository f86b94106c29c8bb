using Microsoft.Extensions.Hosting;

namespace AppHost.Running;

/// <summary>Whether the run has failed.</summary>
/// <param name="output">The console.</param>
internal sealed class Outcome(IHostApplicationLifetime lifetime, TextWriter output)
{
    public bool HasFailed { get; private set; }

    /// <summary>
    /// Says why, in the line that scripts wait for, and stops everything. While a stop is under way nothing is a failure.
    /// </summary>
    public void Fail(string reason)
    {
        if (!lifetime.ApplicationStopping.IsCancellationRequested)
        {
            HasFailed = true;
            output.WriteLine($"failed  {reason}");
            lifetime.StopApplication();
        }
    }
}
