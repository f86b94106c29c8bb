using Aspire.Hosting.Running;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A .NET project, run from its build output.</summary>
public sealed class ProjectResource(string name, string projectPath) : Resource(name),
    IResourceWithEnvironment, IResourceWithServiceDiscovery, IResourceWithWaitSupport
{
    internal string ProjectPath => projectPath;

    internal override string Type => "Project";

    internal override Task<ProcessPlan?> PrepareAsync(RunContext run, CancellationToken cancellation)
    {
        var program = run.Projects.FindProgram(projectPath);
        return Task.FromResult<ProcessPlan?>(new("dotnet", [program], Path.GetDirectoryName(projectPath)!));
    }
}
