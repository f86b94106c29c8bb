using System.Globalization;
using System.Net.Sockets;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Running;

namespace Aspire.Hosting.Servers;

/// <summary>
/// Starts RabbitMQ with nothing shared with another node on the machine. Erlang would start a port mapper (epmd) that
/// outlives the broker; here it has its own, which the engine ends like any other process.
/// </summary>
internal static class RabbitMQServer
{
    private const string Node = "rabbit@localhost";
    private const string InstallFolder = "/usr/lib/rabbitmq/lib";

    public static async Task<ProcessPlan?> PrepareAsync(RabbitMQServerResource server, RunContext run, CancellationToken cancellation)
    {
        string InFolder(string name) => Path.Combine(server.Folder, name);
        await PreviousRun.EndedAsync(InFolder("node.pid"), "beam.smp", cancellation);
        var portMapper = await StartPortMapperAsync(server, run, cancellation);
        ServerResource.WritePrivately(InFolder("rabbitmq.conf"), $"""
            listeners.tcp.1 = 127.0.0.1:{server.Port}
            default_user = {RabbitMQServerResource.User}
            default_pass = {server.Password}

            """);
        await File.WriteAllTextAsync(InFolder("enabled_plugins"), "[].", cancellation);
        return new(Program(), [], Directory.CreateDirectory(InFolder("home")).FullName)
        {
            Environment = new Dictionary<string, string>
            {
                ["HOME"] = InFolder("home"),
                ["ERL_EPMD_PORT"] = Text(portMapper),
                ["RABBITMQ_NODENAME"] = Node,
                ["RABBITMQ_DIST_PORT"] = Text(run.Ports.Next()),
                ["RABBITMQ_MNESIA_BASE"] = InFolder("mnesia"),
                ["RABBITMQ_LOG_BASE"] = InFolder("log"),
                ["RABBITMQ_LOGS"] = "-",
                ["RABBITMQ_PID_FILE"] = InFolder("node.pid"),
                ["RABBITMQ_CONFIG_FILE"] = InFolder("rabbitmq.conf"),
                ["RABBITMQ_ENABLED_PLUGINS_FILE"] = InFolder("enabled_plugins"),
                ["RABBITMQ_CONF_ENV_FILE"] = "/dev/null",
                ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-kernel inet_dist_use_interface {127,0,0,1}",
                ["detached"] = "true", // the script becomes the node instead of waiting for it, so signals reach the node
            },
        };
    }

    private static async Task<int> StartPortMapperAsync(RabbitMQServerResource server, RunContext run, CancellationToken cancellation)
    {
        var port = run.Ports.Next();
        await run.Companions.StartAsync($"{server.Name}-epmd", new("epmd", ["-address", "127.0.0.1", "-port", Text(port)], server.Folder), cancellation);
        while (!await ListensAsync(port, cancellation))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), cancellation);
        }

        return port;
    }

    private static async Task<bool> ListensAsync(int port, CancellationToken cancellation)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync("127.0.0.1", port, cancellation);
            return true;
        }
        catch (SocketException refused) when (refused.SocketErrorCode == SocketError.ConnectionRefused)
        {
            return false;
        }
    }

    private static string Program() => Directory.Exists(InstallFolder)
        && Directory.EnumerateFiles(InstallFolder, "rabbitmq-server", SearchOption.AllDirectories).FirstOrDefault() is { } found
        ? found
        : throw new DistributedApplicationException($"RabbitMQ is not installed: no rabbitmq-server under {InstallFolder}. Install the package rabbitmq-server.");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
