using System.Security.Cryptography;
using System.Text;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Running;

namespace Aspire.Hosting.Servers;

/// <summary>The data folder of a PostgreSQL server: found, or made by initdb.</summary>
internal static class PostgresData
{
    private const string FallbackRoot = "/var/lib/aspire-postgres";

    public static async Task<string> OpenAsync(PostgresServerResource server, PostgresAccount account, Session session, CancellationToken cancellation)
    {
        var home = await HomeAsync(server.Folder, account, cancellation);
        var data = Path.Combine(home, "pgdata");
        await PreviousRun.EndedAsync(Path.Combine(data, "postmaster.pid"), "postgres", cancellation);
        if (!Directory.Exists(data))
        {
            await MakeAsync(server, account, session, data, cancellation);
        }

        return data;
    }

    /// <summary>A program of the newest PostgreSQL installed.</summary>
    public static string Program(string name) => Directory.Exists("/usr/lib/postgresql")
        && Directory.EnumerateDirectories("/usr/lib/postgresql").OrderByDescending(folder => new Version(Path.GetFileName(folder) + ".0"))
            .Select(folder => Path.Combine(folder, "bin", name)).FirstOrDefault(File.Exists) is { } found
        ? found
        : throw new DistributedApplicationException($"PostgreSQL is not installed: no {name} under /usr/lib/postgresql. Install the package postgresql.");

    /// <summary>The chosen folder, or one under /var/lib where the server's account cannot enter the chosen one, as below /root.</summary>
    private static async Task<string> HomeAsync(string chosen, PostgresAccount account, CancellationToken cancellation)
    {
        if (await account.CanEnterAsync(chosen, cancellation))
        {
            return chosen;
        }

        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(chosen)))[..16];
        return Directory.CreateDirectory(Path.Combine(FallbackRoot, key)).FullName;
    }

    /// <summary>Made beside its place and then moved there, so that an interrupted initdb is not taken for a database.</summary>
    private static async Task MakeAsync(
        PostgresServerResource server, PostgresAccount account, Session session, string data, CancellationToken cancellation)
    {
        var unfinished = data + ".new";
        var password = Path.Combine(session.Folder, $"{server.Name}-password");
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        await Commands.RunAsync(["install", .. account.Ownership, "-m", "700", "-d", unfinished], cancellation);
        await Commands.RunAsync(["install", .. account.Ownership, "-m", "600", Path.Combine(server.Folder, "password"), password], cancellation);
        await Commands.RunAsync([.. account.Prefix, Program("initdb"), "-D", unfinished, "-U", "postgres", $"--pwfile={password}",
            "--auth=scram-sha-256", "--encoding=UTF8", "--no-locale", "--no-sync", "--no-instructions"], cancellation);
        File.Delete(password);
        Directory.Move(unfinished, data);
    }
}
