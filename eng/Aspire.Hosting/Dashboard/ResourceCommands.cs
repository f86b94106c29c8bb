using Aspire.Hosting.Dashboard.Protocol;
using Aspire.Hosting.Running;

namespace Aspire.Hosting.Dashboard;

/// <summary>The buttons that the dashboard shows beside a process.</summary>
internal static class ResourceCommands
{
    public const string Start = "start";
    public const string Stop = "stop";
    public const string Restart = "restart";

    public static IEnumerable<ResourceCommand> Of(InstanceStatus status) => status.Plan is null
        ? []
        : [
            Command(Start, "Start", "Play", status.HasEnded),
            Command(Stop, "Stop", "Stop", status.State == InstanceStatus.Running),
            Command(Restart, "Restart", "ArrowCounterclockwise", status.State == InstanceStatus.Running),
        ];

    private static ResourceCommand Command(string name, string title, string icon, bool visible) => new()
    {
        Name = name,
        DisplayName = title,
        IconName = icon,
        IsHighlighted = name != Restart,
        State = visible ? ResourceCommandState.Enabled : ResourceCommandState.Hidden,
    };
}
