namespace Platform.SystemTests.Engine;

/// <summary>One sample host with two replicas and the three servers, shared by the tests that only look.</summary>
public sealed class RunningHost : IAsyncLifetime
{
    private readonly string data = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"engine-test-{Guid.NewGuid():N}")).FullName;

    internal SampleHost Host { get; private set; } = null!;

    internal ResourceService Resources { get; private set; } = null!;

    internal HttpClient Http { get; } = new();

    public async Task InitializeAsync()
    {
        Host = SampleHost.Start(data, "--replicas", "2");
        await Host.ReadyAsync();
        Resources = ResourceService.Of(Host);
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        Resources?.Dispose();
        await Host.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    internal async Task<Dictionary<string, string>> EnvironmentOfAsync(string name) =>
        (await Resources.ResourceAsync(name)).Environment.Where(variable => variable.IsFromSpec).ToDictionary(variable => variable.Name, variable => variable.Value);
}
