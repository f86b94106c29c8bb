using System.Net.Sockets;
using Npgsql;

namespace ServiceDefaults.Messaging;

/// <summary>Something a message needs is away and will be back: no reason to give the message up.</summary>
internal static class Outage
{
    /// <summary>Before the next try.</summary>
    public static readonly TimeSpan Wait = TimeSpan.FromSeconds(5);

    /// <summary>Whether a fault, or what caused it, is one.</summary>
    public static bool Is(Exception? fault) => fault switch
    {
        null => false,
        NpgsqlException { IsTransient: true } or TimeoutException or SocketException => true,
        _ => Is(fault.InnerException),
    };
}
