using Microsoft.Extensions.Hosting;

namespace AppHost.Running;

/// <summary>Whether the run has failed.</summary>
internal sealed class Outcome(IHostApplicationLifetime lifetime)
{
    public bool HasFailed { get; private set; }

    /// <summary>Says why on the console, in the line that scripts wait for, and stops everything.</summary>
    public void Fail(string reason)
    {
        HasFailed = true;
        Console.WriteLine($"failed  {reason}");
        lifetime.StopApplication();
    }
}
