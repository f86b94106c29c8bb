using Aspire.Hosting.Engine;

namespace Aspire.Hosting.Running;

/// <summary>What every resource of a run shares.</summary>
/// <param name="Session">Private folder of the run.</param>
/// <param name="Processes">What the engine runs.</param>
/// <param name="Companions">Processes of the machinery.</param>
/// <param name="Ports">Free ports.</param>
/// <param name="Projects">Build outputs.</param>
/// <param name="Faults">Where failures of background work go.</param>
/// <param name="StartTimeout">How long one instance may take from its start until it is healthy.</param>
internal sealed record RunContext(
    Session Session, Processes Processes, Companions Companions, Ports Ports, ProjectOutputs Projects, Faults Faults, TimeSpan StartTimeout);
