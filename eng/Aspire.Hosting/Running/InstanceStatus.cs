using System.Collections.Immutable;
using Aspire.Hosting.Engine;

namespace Aspire.Hosting.Running;

/// <summary>What is known of an instance at one moment. States are the words that the dashboard knows.</summary>
internal sealed record InstanceStatus(string State)
{
    public const string NotStarted = "NotStarted";
    public const string Waiting = "Waiting";
    public const string Starting = "Starting";
    public const string Running = "Running";
    public const string Stopping = "Stopping";
    public const string Exited = "Exited";
    public const string Finished = "Finished";
    public const string FailedToStart = "FailedToStart";

    public ProcessPlan? Plan { get; init; }

    public long? ProcessId { get; init; }

    public int? ExitCode { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public IReadOnlyList<DcpVariable> Environment { get; init; } = [];

    /// <summary>The names of the variables that the model gave, beside those that were inherited.</summary>
    public IReadOnlySet<string> Given { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>The reason per check, null when healthy; a check that has not answered yet is absent.</summary>
    public ImmutableDictionary<string, string?> Health { get; init; } = ImmutableDictionary<string, string?>.Empty;

    public bool HasEnded => State is Exited or Finished or FailedToStart;

    /// <summary>How the process ended, in words. The engine tells -1 where a signal (a crash also) ended it.</summary>
    public string End => ExitCode switch
    {
        null => "with an unknown exit code",
        < 0 => "by a signal",
        var code => $"with exit code {code}",
    };

    public InstanceStatus With(DcpExecutableStatus status) => this with
    {
        State = status.State switch
        {
            "Running" => State == Stopping ? Stopping : Running,
            "FailedToStart" => FailedToStart,
            "Finished" or "Terminated" or "Unknown" => status.ExitCode is 0 ? Finished : Exited,
            _ => Starting,
        },
        ProcessId = status.Pid,
        ExitCode = status.ExitCode,
        StartedAt = status.StartupTimestamp,
        EndedAt = status.FinishTimestamp,
        Environment = status.EffectiveEnv ?? Environment,
    };
}
