using System.Diagnostics;
using System.Text.Json.Nodes;
using DutyLaw.Bodies;
using DutyLaw.Packs;
using ScenarioPlayer.Http;
using ScenarioPlayer.Verbs;

namespace ScenarioPlayer.Playing;

/// <summary>Where a scenario plays: the system, what was saved so far, and the time on the system's clock.</summary>
/// <param name="run">The run's number; <c>$run</c> in a scenario's texts becomes it, so that titles differ from run to run.</param>
internal sealed class Stage(PlatformClient platform, IReadOnlyList<Jurisdiction> packs, Scenario scenario, string run)
{
    /// <summary>
    /// How long what travels by message may take before a verb gives up: far longer than it does, even on a busy machine.
    /// </summary>
    private static readonly TimeSpan Travel = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);
    private readonly Dictionary<string, SavedCase> saved = [];
    private readonly HashSet<(string Case, int Clock)> shown = [];

    public PlatformClient Platform => platform;

    public Scenario Scenario => scenario;

    public Jurisdiction Pack { get; } = packs.First(p => p.Counties.Any(c => c.Code == scenario.Jurisdiction));

    public SavedCase Saved(string name) => saved[name];

    public void Save(string name, SavedCase found) => saved[name] = found;

    /// <summary>True the first time a clock is shown.</summary>
    public bool IsNew(string caseId, int clock) => shown.Add((caseId, clock));

    /// <summary>The account that looks where nobody is named: the county's establishment office.</summary>
    public string Onlooker(string county) => Pack.CodesOf(Role.EstablishmentOffice, county)[0];

    /// <summary>Name of a body, or of the body whose account it is.</summary>
    public string NameOf(string account)
    {
        var body = AccountName.BodyOf(account);
        if (packs.Select(p => p.Find(body)?.Name).FirstOrDefault(n => n is not null) is not { } name)
        {
            return account;
        }

        var (dot, at) = (account.IndexOf('.', StringComparison.Ordinal), account.IndexOf('@', StringComparison.Ordinal));
        return body == account ? name : $"{name}（{account[(dot + 1)..at]}）";
    }

    /// <summary>A duty's title, and the case it came from where it is known.</summary>
    /// <param name="duty">A title, or <c>$name</c>.</param>
    public (string Title, string? CaseId) Duty(string duty) =>
        duty.StartsWith('$') ? (saved[duty[1..]].Title, saved[duty[1..]].Id) : (Fill(duty), null);

    /// <summary>A text with the run's number filled in.</summary>
    public string Fill(string text) => text.Replace("$run", run, StringComparison.Ordinal);

    /// <summary>The same for every text in it.</summary>
    public JsonObject Filled(JsonObject with) => (JsonObject)Filled((JsonNode)with)!;

    /// <summary>What a form says with the ids of the listed duty and the case it refers to.</summary>
    /// <param name="settled">True where the case that is taken up again has ended, which intake may hear a moment later.</param>
    public async Task<JsonObject> ReferredAsync(JsonObject with, string account, bool settled, CancellationToken cancel)
    {
        if (with["reopens"] is { } reopened)
        {
            var id = saved[((string)reopened!)[1..]].Id;
            with["reopens"] = id;
            await UntilAsync(
                () => platform.GetAsync(account, $"/api/intake/applications/{id}", cancel),
                a => (string?)a.Body?["state"] is not ("Submitted" or "Returned"), settled ? null : TimeSpan.Zero, cancel);
        }

        if (with["entry"] is { } named)
        {
            var admitted = saved[((string)named!)[1..]];
            var entries = await UntilAsync(
                () => Listed.FindAsync(this, account, admitted.Title, admitted.Id, cancel), e => e.Count > 0, null, cancel);
            with["entry"] = entries is [var entry, ..] ? (string)entry["id"]! : null;
        }

        return with;
    }

    /// <summary>A case as an account sees it.</summary>
    public Task<Answer> CaseAsync(string account, string id, CancellationToken cancel) =>
        platform.GetAsync(account, $"/api/review/cases/{id}", cancel);

    /// <summary>Asks again and again until the answer is the one waited for.</summary>
    /// <returns>The last answer.</returns>
    public static async Task<T> UntilAsync<T>(Func<Task<T>> ask, Predicate<T> right, TimeSpan? within, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var answer = await ask();
            if (right(answer) || watch.Elapsed >= (within ?? Travel))
            {
                return answer;
            }

            await Task.Delay(Pause, cancel);
        }
    }

    private JsonNode? Filled(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.Select(e => KeyValuePair.Create(e.Key, Filled(e.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Filled)]),
        JsonValue value when value.TryGetValue<string>(out var text) => Fill(text),
        null => null,
        _ => node.DeepClone(),
    };
}
