using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Running;

/// <summary>Asks a program for its health by HTTP.</summary>
internal static class HttpHealth
{
    private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromSeconds(5) };

    public static HealthCheck Check(string resource, Endpoint endpoint, string path, int expected) =>
        new($"{resource}_{endpoint.Name}_{path}_{expected}_check", (instance, cancellation) => AskAsync(new Uri(new Uri(instance.Url(endpoint)), path), expected, cancellation));

    private static async Task<string?> AskAsync(Uri address, int expected, CancellationToken cancellation)
    {
        try
        {
            using var answer = await Client.GetAsync(address, cancellation);
            return (int)answer.StatusCode == expected
                ? null
                : $"{address} answered {(int)answer.StatusCode}: {Shorten(await answer.Content.ReadAsStringAsync(cancellation))}";
        }
        catch (HttpRequestException unreachable)
        {
            return $"{address}: {unreachable.Message}";
        }
        catch (TaskCanceledException slow) when (slow.InnerException is TimeoutException)
        {
            return $"{address} did not answer within {Client.Timeout.TotalSeconds} s";
        }
    }

    private static string Shorten(string text) => text.Length <= 300 ? text : text[..300] + "…";
}
