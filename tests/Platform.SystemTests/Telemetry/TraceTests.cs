using System.Text.Json;
using Platform.SystemTests.Engine;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Telemetry;

/// <summary>One act can be followed through every service it touches, in Aspire's dashboard.</summary>
[Collection(PlatformCollection.Name)]
public sealed class TraceTests(RunningPlatform platform)
{
    [Fact]
    public async Task A_submission_is_one_trace_over_gRPC_and_the_broker()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        await new DutyStory(platform).SubmittedAsync();
        await TraceAsync("portal", "intake", "registry", "review");
    }

    [Fact]
    public async Task An_approval_is_one_trace_up_to_the_list_and_the_application()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await (await new DutyStory(platform).AwaitingApprovalAsync()).ApprovedAsync();
        await duty.ListedAsync();
        await TraceAsync("portal", "review", "registry", "intake");
    }

    private Task<string> TraceAsync(params string[] services) => Eventually.GetAsync(
        async () => (await TracesAsync()).FirstOrDefault(t => services.All(t.Value.Contains)).Key,
        $"a trace through {string.Join(", ", services)}");

    /// <summary>Names of the services each trace touches, by trace id.</summary>
    private async Task<Dictionary<string, HashSet<string>>> TracesAsync()
    {
        var dashboard = platform.Session.GetProperty("dashboard");
        using var http = new HttpClient { BaseAddress = new Uri(dashboard.GetProperty("url").GetString()!) };
        http.DefaultRequestHeaders.Add("x-api-key", dashboard.GetProperty("apiKey").GetString());
        var answer = JsonSerializer.Deserialize<JsonElement>(await http.GetStringAsync("/api/telemetry/traces?limit=200"));
        var traces = new Dictionary<string, HashSet<string>>();
        foreach (var resource in answer.GetProperty("data").GetProperty("resourceSpans").EnumerateArray())
        {
            var name = resource.GetProperty("resource").GetProperty("attributes").EnumerateArray()
                .First(a => a.GetProperty("key").GetString() == "service.name").GetProperty("value").GetProperty("stringValue").GetString()!;
            foreach (var span in resource.GetProperty("scopeSpans").EnumerateArray().SelectMany(s => s.GetProperty("spans").EnumerateArray()))
            {
                var id = span.GetProperty("traceId").GetString()!;
                traces.TryAdd(id, []);
                traces[id].Add(name);
            }
        }

        return traces;
    }
}
