using System.ComponentModel;
using System.Diagnostics;

namespace AppHost.Servers;

/// <summary>Whether the servers are containers: always when publishing; when running, where a container engine answers.</summary>
internal static class ContainerEngine
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Data that one kind of servers has made stays with that kind, so that an engine installed later does not begin with an empty database.
    /// </summary>
    /// <param name="wanted"><c>installed</c> or <c>containers</c>; null: what the data says, else what is there.</param>
    /// <param name="data">The folder of all data.</param>
    public static bool IsUsed(string? wanted, string data) => wanted switch
    {
        "containers" => true,
        "installed" => false,
        null when Directory.Exists(FolderOf("", data)) => true,
        null when Directory.Exists(Path.Combine(data, "postgres")) => false,
        null => Answers("docker") || Answers("podman"),
        _ => throw new DistributedApplicationException($"--servers is installed or containers, not {wanted}."),
    };

    /// <summary>Where a container keeps its data; apart from an installed server's, which another account owns.</summary>
    public static string FolderOf(string server, string data) => Path.Combine(data, "containers", server);

    private static bool Answers(string engine)
    {
        try
        {
            using var asked = Process.Start(new ProcessStartInfo("timeout", [$"{Patience.TotalSeconds}", "sh", "-c", $"{engine} info >/dev/null 2>&1"]))!;
            asked.WaitForExit();
            return asked.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false; // not a system that servers are installed on
        }
    }
}
