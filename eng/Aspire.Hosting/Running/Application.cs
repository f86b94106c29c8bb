using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting.Running;

/// <summary>The finished description of an application.</summary>
internal sealed record Application(string Name, IReadOnlyList<Resource> Resources, ProjectOutputs Projects, IConfiguration Configuration)
{
    /// <summary>How long one resource may take from its start until it is healthy.</summary>
    public TimeSpan StartTimeout => TimeSpan.FromSeconds(Configuration.GetValue("start-timeout", 120));
}
