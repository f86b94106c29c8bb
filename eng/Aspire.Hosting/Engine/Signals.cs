using System.Runtime.InteropServices;

namespace Aspire.Hosting.Engine;

/// <summary>POSIX signals to single processes, by their id.</summary>
internal static class Signals
{
    public const int Interrupt = 2;
    public const int Terminate = 15;

    private const int NoSuchProcess = 3;

    /// <returns>False when the process is gone already.</returns>
    public static bool Send(long process, int signal)
    {
        if (Kill((int)process, signal) == 0)
        {
            return true;
        }

        var error = Marshal.GetLastPInvokeError();
        return error == NoSuchProcess
            ? false
            : throw new DistributedApplicationException($"Signal {signal} to process {process} failed: {Marshal.GetPInvokeErrorMessage(error)}");
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static extern int Kill(int process, int signal);
}
