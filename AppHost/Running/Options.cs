using AppHost.Servers;
using Microsoft.Extensions.Configuration;

namespace AppHost.Running;

/// <summary>
/// What may be set when the system is started, in arguments (<c>--replicas 2</c>) or in the environment (<c>SingleSignOn__Authority=…</c>).
/// </summary>
/// <param name="Data"><c>--data FOLDER</c>: databases, messages, secrets; <c>.data</c> of the repository by default.</param>
/// <param name="Packs"><c>--packs FOLDER</c>: the jurisdictions' packs.</param>
/// <param name="TestClock"><c>--test-clock true</c>: time can be moved, in Development.</param>
/// <param name="Demo"><c>--demo true</c>: accounts of a demonstration, in Development.</param>
/// <param name="Replicas"><c>--replicas N</c>: processes each of review and registry.</param>
/// <param name="Containers"><c>--servers containers</c> or <c>installed</c>: what the servers run as; by default what there is.</param>
/// <param name="StartTimeout"><c>--start-timeout SECONDS</c>: until everything is healthy.</param>
/// <param name="SingleSignOn"><c>--SingleSignOn:Authority https://…</c> and its other settings, as the portal takes them.</param>
internal sealed record Options(
    string Data, string Packs, bool TestClock, bool Demo, int Replicas, bool Containers, TimeSpan StartTimeout,
    (string Name, string? Value)[] SingleSignOn)
{
    public static Options Read(IDistributedApplicationBuilder builder)
    {
        var given = builder.Configuration;
        var root = Path.GetFullPath("..", builder.AppHostDirectory);
        var data = Path.GetFullPath(given["data"] ?? ".data", root);
        return new(
            data,
            Path.GetFullPath(given["packs"] ?? "jurisdictions", root),
            given.GetValue<bool>("test-clock"),
            given.GetValue<bool>("demo"),
            given.GetValue("replicas", 1),
            builder.ExecutionContext.IsPublishMode || ServerKind.IsContainers(given["servers"], data),
            TimeSpan.FromSeconds(given.GetValue("start-timeout", 120)),
            [.. given.GetSection("SingleSignOn").GetChildren().Select(setting => (setting.Key, setting.Value))]);
    }
}
