namespace Aspire.Hosting.Running;

/// <summary>Finds what a project was built to, in the artifacts layout, for the configuration the AppHost was built in.</summary>
internal sealed class ProjectOutputs(AppHostFolders folders)
{
    public string FindProgram(string projectPath)
    {
        var name = Path.GetFileNameWithoutExtension(projectPath);
        var program = Path.Combine(folders.ArtifactsPath, "bin", name, folders.Configuration.ToLowerInvariant(), $"{name}.dll");
        return File.Exists(program)
            ? program
            : throw new DistributedApplicationException($"{projectPath} is not built: {program} is missing. Build it first: dotnet build {projectPath}");
    }
}
