using System.ComponentModel;
using System.Diagnostics;

namespace AppHost.Servers;

/// <summary>What PostgreSQL, RabbitMQ and Redis run as: programs of the system's packages, or containers.</summary>
internal static class ServerKind
{
    private const string Installed = "installed", Containers = "containers";

    /// <summary>
    /// Decided once for a data folder and kept in its file <c>servers</c>, so that a container engine installed later does not begin with
    /// an empty database: by <c>--servers</c>, else containers where a container engine answers.
    /// </summary>
    /// <exception cref="DistributedApplicationException">Something else is wanted than what the data was made by.</exception>
    public static bool IsContainers(string? wanted, string data)
    {
        var file = Path.Combine(data, "servers");
        var kept = File.Exists(file) ? File.ReadAllText(file).Trim()
            : Directory.Exists(Path.Combine(data, "postgres")) ? Installed // of a version before this file
            : null;
        var kind = wanted ?? kept ?? (Answers("docker") || Answers("podman") ? Containers : Installed);
        if (kind is not (Installed or Containers))
        {
            throw new DistributedApplicationException($"--servers is {Installed} or {Containers}, not {kind}.");
        }

        if (kept is not null && kind != kept)
        {
            throw new DistributedApplicationException(
                $"{data} was made by servers that are {kept}; {kind} ones need another folder (--data).");
        }

        File.WriteAllText(Path.Combine(Directory.CreateDirectory(data).FullName, "servers"), $"{kind}\n");
        return kind == Containers;
    }

    private static bool Answers(string engine)
    {
        try
        {
            using var asked = Process.Start(new ProcessStartInfo("timeout", ["5", "sh", "-c", $"{engine} info >/dev/null 2>&1"]))!;
            asked.WaitForExit();
            return asked.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false; // not a system that has these programs
        }
    }
}
