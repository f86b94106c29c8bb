using System.Runtime.InteropServices;
using Aspire.Hosting.Running;

namespace Aspire.Hosting;

/// <summary>A described application, ready to run.</summary>
public class DistributedApplication
{
    private readonly Application application;

    internal DistributedApplication(Application application) => this.application = application;

    /// <summary>Begins the description of an application; options come from the arguments as <c>--name value</c>.</summary>
    public static IDistributedApplicationBuilder CreateBuilder(string[] args) => new DistributedApplicationBuilder(args);

    /// <summary>Runs until Ctrl-C or a signal asks for the end. The process ends with 1 when something failed.</summary>
    public void Run() => RunAsync().GetAwaiter().GetResult();

    /// <summary>Runs until cancelled, or until Ctrl-C or a signal asks for the end.</summary>
    public virtual async Task RunAsync(CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        PosixSignal[] signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];
        var registrations = signals.Select(signal => PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            stop.Cancel();
        })).ToList();
        var report = new Report(Console.Out);
        var code = await new ApplicationRun(application, report).RunAsync(stop.Token);
        report.Stopped();
        registrations.ForEach(registration => registration.Dispose());
        Environment.ExitCode = code;
    }
}
