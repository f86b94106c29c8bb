using System.Text.Json;
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
        await TraceAsync("/submit", "portal", "intake", "registry", "review");
    }

    [Fact]
    public async Task An_approval_is_one_trace_up_to_the_list_and_the_application()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await (await new DutyStory(platform).AwaitingApprovalAsync()).ApprovedAsync();
        await duty.ListedAsync();
        await TraceAsync("/approve", "portal", "review", "registry", "intake");
    }

    /// <summary>A trace that begins with a request to an address with this end.</summary>
    private Task<string> TraceAsync(string act, params string[] services) => Eventually.GetAsync(
        async () => (await TracesAsync(act)).FirstOrDefault(t => services.All(t.Value.Contains)).Key,
        $"a trace of {act} through {string.Join(", ", services)}");

    /// <summary>Names of the services each trace of an act touches, by trace id.</summary>
    private async Task<Dictionary<string, HashSet<string>>> TracesAsync(string act)
    {
        using var http = new HttpClient { BaseAddress = platform.Dashboard.Address };
        http.DefaultRequestHeaders.Add("x-api-key", platform.Dashboard.ApiKey);
        var answer = JsonSerializer.Deserialize<JsonElement>(await http.GetStringAsync("/api/telemetry/traces?limit=200"));
        var traces = new Dictionary<string, HashSet<string>>();
        var ofAct = new HashSet<string>();
        foreach (var resource in answer.GetProperty("data").GetProperty("resourceSpans").EnumerateArray())
        {
            var name = Attributes(resource.GetProperty("resource")).First(a => a.Key == "service.name").Value;
            foreach (var span in resource.GetProperty("scopeSpans").EnumerateArray()
                .SelectMany(s => s.GetProperty("spans").EnumerateArray()))
            {
                var id = span.GetProperty("traceId").GetString()!;
                traces.TryAdd(id, []);
                traces[id].Add(name);
                if (Attributes(span).Any(a => a.Key is "http.route" or "url.path" && a.Value.EndsWith(act, StringComparison.Ordinal)))
                {
                    ofAct.Add(id);
                }
            }
        }

        return traces.Where(t => ofAct.Contains(t.Key)).ToDictionary();
    }

    private static IEnumerable<(string Key, string Value)> Attributes(JsonElement of) =>
        from attribute in of.TryGetProperty("attributes", out var all) ? all.EnumerateArray().ToArray() : []
        select (attribute.GetProperty("key").GetString()!,
            attribute.GetProperty("value").TryGetProperty("stringValue", out var value) ? value.GetString()! : "");
}
