using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Security;
using System.Runtime.CompilerServices;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;

namespace Aspire.Hosting.Engine;

/// <summary>The engine's REST API, in the style of Kubernetes.</summary>
internal sealed class DcpClient : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly HttpClient http;

    public DcpClient(Kubeconfig kubeconfig)
    {
        var handler = new SocketsHttpHandler { SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = TrustOnly(kubeconfig.Authority) } };
        http = new HttpClient(handler) { BaseAddress = new Uri(kubeconfig.Server, $"/apis/{DcpExecutable.Version}/"), Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", kubeconfig.Token);
    }

    public void Dispose() => http.Dispose();

    public async Task CreateAsync(DcpExecutable executable, CancellationToken cancellation) =>
        await CheckAsync(await http.PostAsJsonAsync("executables", executable, Json, cancellation), cancellation);

    /// <summary>Asks the process to end: SIGTERM, and after six seconds SIGKILL.</summary>
    public async Task StopAsync(string name, CancellationToken cancellation)
    {
        using var patch = new StringContent("""{"spec":{"stop":true}}""", Encoding.UTF8, "application/merge-patch+json");
        await CheckAsync(await http.PatchAsync($"executables/{name}", patch, cancellation), cancellation);
    }

    /// <summary>Removes the object, so that one of the same name can be created again.</summary>
    public async Task DeleteAsync(string name, CancellationToken cancellation) =>
        await CheckAsync(await http.DeleteAsync($"executables/{name}", cancellation), cancellation);

    /// <summary>All processes as they are now, then every change, until the engine closes the stream.</summary>
    public async IAsyncEnumerable<DcpEvent> WatchAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var stream = await http.GetStreamAsync("executables?watch=true", cancellation);
        using var reader = new StreamReader(stream);
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            yield return JsonSerializer.Deserialize<DcpEvent>(line, Json)!;
        }
    }

    /// <summary>What a process wrote, each line beginning with the time it was written, and, when following, what it writes later.</summary>
    /// <param name="name">The process.</param>
    /// <param name="source">stdout or stderr.</param>
    /// <param name="follow">Whether to go on with what is written later.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public IAsyncEnumerable<string> ReadLogAsync(string name, string source, bool follow, CancellationToken cancellation) =>
        ReadLinesAsync($"executables/{name}/log?source={source}&follow={(follow ? "true" : "false")}&timestamps=true", cancellation);

    /// <summary>The last lines that a process wrote to stdout or stderr, each beginning with the time it was written.</summary>
    public IAsyncEnumerable<string> ReadLastLinesAsync(string name, string source, int count, CancellationToken cancellation) =>
        ReadLinesAsync($"executables/{name}/log?source={source}&tail={count}&timestamps=true", cancellation);

    private async IAsyncEnumerable<string> ReadLinesAsync(string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var stream = await http.GetStreamAsync(path, cancellation);
        using var reader = new StreamReader(stream);
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            yield return line;
        }
    }

    private static async Task CheckAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        using (answer)
        {
            if (!answer.IsSuccessStatusCode)
            {
                var reason = await answer.Content.ReadAsStringAsync(cancellation);
                throw new DistributedApplicationException($"Aspire's engine answered {(int)answer.StatusCode}: {reason}");
            }
        }
    }

    private static X509ChainPolicy TrustOnly(X509Certificate2 authority)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.Add(authority);
        return policy;
    }
}
