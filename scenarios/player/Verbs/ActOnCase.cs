using System.Text.Json.Nodes;
using DutyLaw.Bodies;
using DutyLaw.Cases.Acts;
using ScenarioPlayer.Http;
using ScenarioPlayer.Playing;

namespace ScenarioPlayer.Verbs;

/// <summary>Every act of a procedure: on the case as it stands now, read afresh where somebody acted in between.</summary>
internal static class ActOnCase
{
    private const int Conflict = 412;

    public static async Task<Done> DoAsync(Stage stage, Step step, CancellationToken cancel)
    {
        var (account, on, key) = (step.As!, stage.Saved(step.On!), Guid.CreateVersion7().ToString());
        for (var left = 3; ; left--)
        {
            var seen = await stage.CaseAsync(account, on.Id, cancel);
            var act = Completed(stage, step.Do!.Name, stage.Filled(step.With), seen, on.Title);
            var answer = await stage.Platform.SendAsync(
                account, HttpMethod.Post, $"/api/review/cases/{on.Id}/{step.Do.Name}", act, seen.Version ?? "\"1\"", key, cancel);
            if (answer.Status != Conflict || left == 0)
            {
                return new(answer, on);
            }
        }
    }

    /// <summary>The act with what a scenario need not write: where a conference is held, who came to it, its minutes.</summary>
    private static JsonObject Completed(Stage stage, string name, JsonObject act, Answer seen, string title)
    {
        if (name == ScheduleConference.Is)
        {
            act.TryAdd("place", "旗县市政府会议室");
        }

        if (name == HoldCoordination.Is)
        {
            act.TryAdd("attended", new JsonArray([.. Seated(stage, act, seen).Select(b => JsonValue.Create(b))]));
        }

        if (name == ConcludeConference.Is)
        {
            act.TryAdd("minutes", $"联席会议审议了“{title}”的工作期限、法律法规和“三定”规定、承接范围、保障情况以及准入的依据和理由。");
            act.TryAdd("attended", new JsonArray([.. Seated(stage, act, seen).Select(b => JsonValue.Create(b))]));
        }

        return act;
    }

    /// <summary>The members, the applicant, and the townships it is about (XA art. 6).</summary>
    private static IEnumerable<string> Seated(Stage stage, JsonObject act, Answer seen)
    {
        var county = (string?)seen.Body?["county"] ?? stage.Scenario.Jurisdiction;
        var townships = act["townships"] as JsonArray ?? seen.Body?["form"]?["townships"] as JsonArray ?? [];
        return (stage.Pack.Conference?.Seats ?? []).SelectMany(seat => stage.Pack.CodesOf(seat.Role, county))
            .Concat(seen.Body?["applicant"]?["code"] is { } applicant ? [(string)applicant!] : [])
            .Concat(townships.Select(t => Body.OfTownship((string)t!)));
    }

    private static void TryAdd(this JsonObject act, string name, JsonNode value)
    {
        if (!act.ContainsKey(name))
        {
            act[name] = value;
        }
    }
}
