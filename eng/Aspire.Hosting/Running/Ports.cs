using System.Net;
using System.Net.Sockets;

namespace Aspire.Hosting.Running;

/// <summary>
/// Hands out ports that nobody listens on. They lie below the range from which the system takes ports for outgoing
/// connections, so that none is taken in the seconds until its program listens.
/// </summary>
internal sealed class Ports
{
    private const int First = 15_000;
    private const int Last = 32_000;
    private readonly HashSet<int> taken = [];

    public int Next()
    {
        while (true)
        {
            var port = Random.Shared.Next(First, Last);
            if (IsFree(port) && taken.Add(port))
            {
                return port;
            }
        }
    }

    private static bool IsFree(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
            return true;
        }
        catch (SocketException inUse) when (inUse.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
        {
            return false;
        }
    }
}
