using Aspire.Hosting.Running;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>Any other program.</summary>
public sealed class ExecutableResource(string name, string command, string workingDirectory, string[] arguments) : Resource(name),
    IResourceWithEnvironment, IResourceWithServiceDiscovery, IResourceWithWaitSupport
{
    internal override string Type => "Executable";

    internal override Task<ProcessPlan?> PrepareAsync(RunContext run, CancellationToken cancellation) =>
        Task.FromResult<ProcessPlan?>(new(command, arguments, workingDirectory));
}
