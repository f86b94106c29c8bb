using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Platform.SystemTests.Running;

/// <summary>One duty on its way through the platform, told in the words of the procedure.</summary>
internal sealed class DutyStory(RunningPlatform platform, string county = "152224")
{
    private int version = 1;

    public Guid Id { get; private set; }

    public string Number { get; private set; } = "";

    public string Title { get; } = $"农村人居环境日常巡查（{Guid.NewGuid().ToString("N")[..8]}）";

    public string Department { get; } = $"agriculture-bureau@{county}";

    public string Office { get; } = $"establishment-office@{county}";

    public IReadOnlyList<string> Townships { get; } = [$"{county}100", $"{county}101"];

    /// <summary>A draft, submitted; the case may still be on its way.</summary>
    public async Task<DutyStory> SentAsync()
    {
        var department = await platform.AsAsync(Department);
        var draft = await department.SendAsync(HttpMethod.Post, "/api/intake/applications", new
        {
            procedure = "XA-1",
            form = new
            {
                title = Title,
                mode = "Assign",
                administrativePower = false,
                temporary = false,
                emergency = false,
                townshipsConsulted = true,
                townships = Townships,
                term = new { from = "2024-12-01", to = "2026-11-30" },
                safeguards = new { funds = "每年5万元", staff = "增配1名", technology = "统一系统", training = "每季度1次" },
                grounds = "就近巡查",
                legalProvisions = "乡村振兴促进法第三十七条",
                establishmentProvisions = "指导人居环境整治",
            },
        });
        draft.StatusCode.ShouldBe(HttpStatusCode.Created, await draft.Content.ReadAsStringAsync());
        Id = (await draft.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
        var submitted = await department.SendAsync(HttpMethod.Post, $"/api/intake/applications/{Id}/submit", version: 1);
        submitted.StatusCode.ShouldBe(HttpStatusCode.OK, await submitted.Content.ReadAsStringAsync());
        Number = (await submitted.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("number").GetString()!;
        return this;
    }

    /// <summary>Until the case stands before the establishment office.</summary>
    public async Task<DutyStory> SubmittedAsync()
    {
        await SentAsync();
        await ArrivedAsync();
        return this;
    }

    public Task<string> ArrivedAsync(int seconds = 60) => Eventually.GetAsync(
        async () => (await (await platform.AsAsync(Office)).SendAsync(HttpMethod.Get, $"/api/review/cases/{Id}"))
            .IsSuccessStatusCode ? "there" : null,
        $"the case of {Title} is in review",
        seconds);

    /// <summary>Through conference and league, up to the AdministrativeOffice's desk.</summary>
    public async Task<DutyStory> AwaitingApprovalAsync()
    {
        await SubmittedAsync();
        await ActAsync(Office, "receive", new { });
        await ActAsync(Office, "schedule-conference", new { day = "2024-11-20", place = "会议室" });
        foreach (var township in Townships)
        {
            await ActAsync($"township@{township}", "give-opinion", new { opinion = "CanUndertake" });
        }

        string[] members = ["establishment-office", "government-office", "justice-bureau", "data-bureau", "agriculture-bureau"];
        await platform.TimeIsAsync("2024-11-20T10:00");
        await ActAsync(Office, "conclude-conference", new
        {
            outcome = "Agree",
            minutes = "一致同意。",
            townships = Townships,
            attended = members.Select(m => $"{m}@{county}").Concat(Townships.Select(t => $"township@{t}")),
        });
        await ActAsync(Office, "submit-to-league", new { });
        foreach (var body in (string[])["establishment-office", "justice-bureau", "data-bureau"])
        {
            await ActAsync($"{body}@152200", "give-verdict", new { verdict = "Agree" });
        }

        return this;
    }

    public Task<DutyStory> ApprovedAsync() => ActAsync("administrative-office@152200", "approve", new { });

    public async Task<DutyStory> ActAsync(string account, string act, object body)
    {
        var answer = await TryAsync(account, act, body);
        answer.IsSuccessStatusCode.ShouldBeTrue($"{act}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        version++;
        return this;
    }

    /// <summary>Tries an act on the version this story knows.</summary>
    public async Task<HttpResponseMessage> TryAsync(string account, string act, object body) =>
        await (await platform.AsAsync(account)).SendAsync(HttpMethod.Post, $"/api/review/cases/{Id}/{act}", body, version);

    public async Task<JsonElement> CaseAsync() => await (await platform.AsAsync(Office)).GetAsync($"/api/review/cases/{Id}");

    public async Task<JsonElement> VerificationAsync() =>
        await (await platform.AsAsync(Office)).GetAsync($"/api/review/cases/{Id}/verification");

    /// <summary>How many public entries bear this duty's title.</summary>
    public async Task<int> PublicEntriesAsync() =>
        (await (await platform.AsAsync(Office))
                .GetAsync($"/api/registry/public/entries?text={Uri.EscapeDataString(Title)}&asOf=2025-01-15"))
            .GetProperty("total").GetInt32();

    public Task<string> ListedAsync() =>
        Eventually.GetAsync(async () => await PublicEntriesAsync() == 1 ? "listed" : null, $"{Title} is in the public list");
}
