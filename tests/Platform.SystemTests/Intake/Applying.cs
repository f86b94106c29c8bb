using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Intake;

/// <summary>Applications for admission as departments make them.</summary>
internal sealed class Applying(RunningPlatform platform, string county = "152224")
{
    public string Department => $"agriculture-bureau@{county}";

    public string Office => $"establishment-office@{county}";

    public static string NewTitle() => $"水利设施日常巡查（{Guid.NewGuid().ToString("N")[..8]}）";

    public async Task<Guid> DraftAsync(string title, string[]? townships = null, Guid? reopens = null, string? by = null)
    {
        var draft = await (await platform.AsAsync(by ?? Department)).SendAsync(HttpMethod.Post, "/api/intake/applications", new
        {
            procedure = "XA-1",
            form = new
            {
                title,
                mode = "Assign",
                administrativePower = false,
                temporary = false,
                emergency = false,
                townshipsConsulted = true,
                townships = townships ?? [$"{county}100"],
                term = new { from = "2024-12-01", to = "2026-11-30" },
                safeguards = new { funds = "每年5万元", staff = "增配1名", technology = "统一系统" },
                grounds = "就近巡查",
                legalProvisions = "水法第十三条",
                establishmentProvisions = "指导水利设施管理",
                reopens,
            },
        });
        draft.StatusCode.ShouldBe(HttpStatusCode.Created, await draft.Content.ReadAsStringAsync());
        return (await draft.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }

    public async Task<HttpResponseMessage> SubmitAsync(Guid id, string? by = null) =>
        await (await platform.AsAsync(by ?? Department)).SendAsync(HttpMethod.Post, $"/api/intake/applications/{id}/submit", version: 1);

    public async Task<JsonElement> ApplicationAsync(Guid id) =>
        await (await platform.AsAsync(Department)).GetAsync($"/api/intake/applications/{id}");

    /// <summary>Status and rule of a refusal.</summary>
    public static async Task<(HttpStatusCode Status, string? Rule)> RefusalOf(HttpResponseMessage answer)
    {
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return (answer.StatusCode, problem.TryGetProperty("rule", out var rule) ? rule.GetString() : null);
    }

    /// <summary>Status and kind of a problem.</summary>
    public static async Task<(HttpStatusCode Status, string? Type)> ProblemOf(HttpResponseMessage answer) =>
        (answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("type").GetString());
}
