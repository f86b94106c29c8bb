using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Dashboard.Protocol;
using Aspire.Hosting.Running;
using Google.Protobuf.WellKnownTypes;
using Resource = Aspire.Hosting.Dashboard.Protocol.Resource;

namespace Aspire.Hosting.Dashboard;

/// <summary>An instance as the dashboard shows it.</summary>
internal static class ResourceMessage
{
    public static Resource Of(Instance instance, Board board)
    {
        var status = board.Of(instance);
        var message = new Resource
        {
            Name = instance.Name,
            ResourceType = instance.Resource.Type,
            DisplayName = instance.Resource.Name,
            Uid = instance.Name,
            State = status.State,
            StateStyle = Style(status.State),
            CreatedAt = instance.CreatedAt.ToTimestamp(), // the dashboard silently stops watching where it is missing
            Environment = { status.Environment.Select(variable => Variable(variable.Name, variable.Value, status)) },
            Commands = { ResourceCommands.Of(status) },
            Properties = { Properties(instance, status) },
            Urls = { instance.Resource.Endpoints.Select(endpoint => Address(instance, endpoint, status)) },
            HealthReports = { instance.Resource.HealthChecks.Select(check => Health(check.Key, status)) },
            Relationships = { Relationships(instance.Resource) },
        };
        if (status.StartedAt is { } started)
        {
            message.StartedAt = started.ToTimestamp();
        }

        if (status.EndedAt is { } ended)
        {
            message.StoppedAt = ended.ToTimestamp();
        }

        return message;
    }

    private static string Style(string state) => state switch
    {
        InstanceStatus.Running => "success",
        InstanceStatus.Exited or InstanceStatus.FailedToStart => "error",
        _ => "info",
    };

    private static EnvironmentVariable Variable(string name, string? value, InstanceStatus status) =>
        new() { Name = name, Value = value ?? "", IsFromSpec = status.Given.Contains(name) };

    private static Url Address(Instance instance, Endpoint endpoint, InstanceStatus status) => new()
    {
        EndpointName = endpoint.Name,
        FullUrl = instance.Url(endpoint),
        IsInternal = endpoint.PortVariable is not null,
        IsInactive = status.State != InstanceStatus.Running,
        DisplayProperties = new() { SortOrder = endpoint.IsExternal ? 1 : 0, DisplayName = "" },
    };

    private static HealthReport Health(string key, InstanceStatus status)
    {
        var report = new HealthReport { Key = key, Description = status.Health.GetValueOrDefault(key) ?? "" };
        if (status.Health.TryGetValue(key, out var reason))
        {
            report.Status = reason is null ? HealthStatus.Healthy : HealthStatus.Unhealthy;
        }

        return report;
    }

    private static IEnumerable<ResourceRelationship> Relationships(ApplicationModel.Resource resource) =>
    [
        .. resource.References.Distinct().Select(other => new ResourceRelationship { ResourceName = other.Name, Type = "Reference" }),
        .. resource.WaitsFor.Distinct().Select(other => new ResourceRelationship { ResourceName = other.Name, Type = "WaitFor" }),
    ];

    private static IEnumerable<ResourceProperty> Properties(Instance instance, InstanceStatus status)
    {
        if (status.Plan is { } plan)
        {
            yield return Property("executable.path", Value.ForString(plan.Path));
            yield return Property("executable.workDir", Value.ForString(plan.WorkingDirectory));
            yield return Property("executable.args", Value.ForList([.. plan.Arguments.Select(Value.ForString)]));
        }

        if (status.ProcessId is { } process)
        {
            yield return Property("executable.pid", Value.ForNumber(process));
        }

        if (status.ExitCode is { } code)
        {
            yield return Property("resource.exitCode", Value.ForNumber(code));
        }

        if (instance.Resource is ProjectResource project)
        {
            yield return Property("project.path", Value.ForString(project.ProjectPath));
        }

        if (instance.Resource.Container is { } container)
        {
            yield return Property("resource.parentName", Value.ForString(container.Instances[0].Name));
        }

        if (instance.Resource is IConnectionString { ConnectionString: var connection })
        {
            yield return Property("resource.connectionString", Value.ForString(connection), isSensitive: true);
        }
    }

    private static ResourceProperty Property(string name, Value value, bool isSensitive = false) => new() { Name = name, Value = value, IsSensitive = isSensitive };
}
