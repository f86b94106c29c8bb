namespace Aspire.Hosting.Engine;

/// <summary>The engine's object for a process (microsoft/dcp, api/v1/executable_types.go); only what is used here.</summary>
internal sealed record DcpExecutable(DcpMetadata Metadata, DcpExecutableSpec Spec, DcpExecutableStatus? Status = null)
{
    public const string Version = "usvc-dev.developer.microsoft.com/v1";

    public string ApiVersion => Version;

    public string Kind => "Executable";
}

internal sealed record DcpMetadata(string Name);

internal sealed record DcpExecutableSpec(
    string ExecutablePath, string WorkingDirectory, IReadOnlyList<string> Args, IReadOnlyList<DcpVariable> Env, bool Stop = false)
{
    public DcpAmbientEnvironment AmbientEnvironment { get; init; } = new("Inherit");
}

internal sealed record DcpVariable(string Name, string? Value);

internal sealed record DcpAmbientEnvironment(string Behavior);

internal sealed record DcpExecutableStatus(
    string State, long? Pid, int? ExitCode, DateTimeOffset? StartupTimestamp, DateTimeOffset? FinishTimestamp, IReadOnlyList<DcpVariable>? EffectiveEnv)
{
    public bool HasEnded => FinishTimestamp is not null || State is "Finished" or "Terminated" or "FailedToStart" or "Unknown";
}

/// <param name="Type">ADDED, MODIFIED, DELETED, or BOOKMARK.</param>
/// <param name="Object">The object as it is now.</param>
internal sealed record DcpEvent(string Type, DcpExecutable Object);
