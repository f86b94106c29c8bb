using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Bench.Measuring;

namespace Bench.Acts;

/// <summary>One XA-1 case: a draft made beforehand, then its twelve acts.</summary>
internal sealed class CaseRun(Officials officials, Latencies times, string county, Guid id)
{
    /// <summary>submit, receive, schedule, three opinions, conclude, submit to the league, three reviews, approval.</summary>
    public const int Acts = 12;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private int version = 1;

    public static async Task<CaseRun> DraftAsync(Officials officials, Latencies times, string county, int number)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(8));
        var client = await officials.AsAsync($"agriculture-bureau@{county}");
        using var response = await client.PostAsJsonAsync("/api/intake/applications", new
        {
            procedure = "XA-1",
            form = new
            {
                title = $"农村人居环境日常巡查第{number}片区",
                mode = "Assign",
                administrativePower = false,
                temporary = false,
                emergency = false,
                townshipsConsulted = true,
                townships = TownshipsOf(county),
                term = new { from = today, to = today.AddYears(1) },
                safeguards = new { funds = "每个苏木乡镇每年5万元", staff = "增配巡查员1名", technology = "统一巡查系统", training = "每季度培训1次" },
                grounds = "苏木乡镇就近巡查、及时发现问题，处置效率更高。",
                legalProvisions = "《中华人民共和国乡村振兴促进法》第三十七条",
                establishmentProvisions = "“三定”规定：指导农村人居环境整治。",
            },
        });
        await EnsureAsync(response, "draft");
        using var json = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
        return new(officials, times, county, json.RootElement.GetProperty("id").GetGuid());
    }

    public async Task SubmitAsync()
    {
        await ActAsync($"agriculture-bureau@{county}", $"/api/intake/applications/{id}/submit", null);
        version = 1;
    }

    /// <summary>The eleven acts of review.</summary>
    public async Task ReviewAsync()
    {
        var office = $"establishment-office@{county}";
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(8));
        await ActAsync(office, "receive", new { }, waits: true);
        await ActAsync(office, "schedule-conference", new { day = today, place = "旗政府会议室" });
        foreach (var township in TownshipsOf(county))
        {
            await ActAsync($"township@{township}", "give-opinion", new { opinion = "CanUndertake" });
        }

        string[] members = ["establishment-office", "government-office", "justice-bureau", "data-bureau", "agriculture-bureau"];
        await ActAsync(office, "conclude-conference", new
        {
            outcome = "Agree",
            minutes = "会议一致同意该事项交由苏木乡镇承担。",
            townships = TownshipsOf(county),
            attended = members.Select(m => $"{m}@{county}").Concat(TownshipsOf(county).Select(t => $"township@{t}")),
        });
        await ActAsync(office, "submit-to-league", new { });
        foreach (var body in new[] { "establishment-office", "justice-bureau", "data-bureau" })
        {
            await ActAsync($"{body}@152200", "give-verdict", new { verdict = "Agree" });
        }

        await ActAsync("administrative-office@152200", "approve", new { });
    }

    public static string[] TownshipsOf(string county) => [$"{county}100", $"{county}101", $"{county}102"];

    private async Task ActAsync(string account, string act, object? body, bool waits = false)
    {
        var client = await officials.AsAsync(account);
        var address = act.StartsWith('/') ? act : $"/api/review/cases/{id}/{act}";
        var began = Stopwatch.GetTimestamp();
        while (true)
        {
            var start = Stopwatch.GetTimestamp();
            using var request = new HttpRequestMessage(HttpMethod.Post, address)
            {
                Content = body is null ? null : JsonContent.Create(body),
            };
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
            using var response = await client.SendAsync(request);
            if (waits && response.StatusCode == HttpStatusCode.NotFound && Stopwatch.GetElapsedTime(began) < LongestWait)
            {
                await Task.Delay(20); // the application is still on its way to review
                continue;
            }

            await EnsureAsync(response, act);
            times.Add(Stopwatch.GetElapsedTime(start));
            version++;
            return;
        }
    }

    private static async Task EnsureAsync(HttpResponseMessage response, string what)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{what}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        }
    }
}
