using System.Text.Json.Nodes;
using DutyLaw.Conferences.Acts;
using ScenarioPlayer.Format;
using ScenarioPlayer.Http;
using ScenarioPlayer.Playing;

namespace ScenarioPlayer.Verbs;

/// <summary>The acts of a joint conference, each on the conference as it stands, read afresh where somebody acted in between.</summary>
internal static class ActOnConference
{
    private const string Conferences = "/api/review/conferences";
    private const int Conflict = 412;

    /// <summary>Where each act is done, from the conference's address; the rest go to an address of the item or the decision.</summary>
    private static readonly Dictionary<string, string> Addresses = new()
    {
        [ChangeAgenda.Is] = "/agenda",
        [ApproveAgenda.Is] = "/approve-agenda",
        [SendNotice.Is] = "/notice",
        [AskLeave.Is] = "/leave",
        [RecordAttendance.Is] = "/attendance",
        [GiveSubjectOpinion.Is] = "/items/{item}/opinions",
        [PutMotion.Is] = "/items/{item}/motion",
        [ConcludeItem.Is] = "/items/{item}/outcome",
        [DropItem.Is] = "/items/{item}/drop",
        [SignMinutes.Is] = "/sign",
        [IssueMinutes.Is] = "/issue",
        [CancelConference.Is] = "/cancel",
        [ReportProgress.Is] = "progress",
        [CloseDecision.Is] = "close",
    };

    /// <summary>Every verb it performs.</summary>
    public static IEnumerable<string> Verbs => Addresses.Keys;

    /// <summary><c>propose-topic</c>.</summary>
    public static async Task<Done> ProposeAsync(Stage stage, Step step, CancellationToken cancel)
    {
        var topic = stage.Filled(step.With);
        var answer = await stage.Platform.SendAsync(
            step.As, HttpMethod.Post, $"{Conferences}/topics", topic, null, Guid.CreateVersion7().ToString(), cancel);
        return new(
            answer,
            !answer.Succeeded
                ? null
                : new SavedCase((string)answer.Body!["id"]!, (string)topic["title"]!, step.As!, []) { Address = null });
    }

    /// <summary><c>convene-conference</c>.</summary>
    public static async Task<Done> ConveneAsync(Stage stage, Step step, CancellationToken cancel)
    {
        var answer = await stage.Platform.SendAsync(
            step.As, HttpMethod.Post, Conferences, Drafted(stage, step), null, Guid.CreateVersion7().ToString(), cancel);
        return new(answer, !answer.Succeeded || (string?)answer.Body!["id"] is not { } id ? null
            : new SavedCase(id, $"联席会议{answer.Body["number"]}", step.As!, []) { Address = $"{Conferences}/{id}" });
    }

    /// <summary>Any other act.</summary>
    public static async Task<Done> DoAsync(Stage stage, Step step, CancellationToken cancel)
    {
        var (account, on, key) = (step.As!, stage.Saved(step.On!), Guid.CreateVersion7().ToString());
        for (var left = 3; ; left--)
        {
            var seen = await stage.Platform.GetAsync(account, on.Address!, cancel);
            var answer = await stage.Platform.SendAsync(
                account, HttpMethod.Post, AddressOf(stage, step, on, seen), BodyOf(stage, step, seen),
                seen.Version ?? "\"1\"", key, cancel);
            if (answer.Status != Conflict || left == 0)
            {
                return new(answer, on);
            }
        }
    }

    private static string AddressOf(Stage stage, Step step, SavedCase on, Answer seen)
    {
        var part = Addresses[step.Do!.Name];
        var item = step.With["item"] is { } named ? NumberOf(seen, stage.Saved(((string)named!)[1..]).Id) : 0;
        return part.StartsWith('/')
            ? on.Address + part.Replace("{item}", $"{item}", StringComparison.Ordinal)
            : $"/api/review/decisions/{DecisionOf(seen, item)}/{part}";
    }

    private static JsonObject BodyOf(Stage stage, Step step, Answer seen)
    {
        var body = step.Do!.Name == ChangeAgenda.Is ? Drafted(stage, step)
            : step.Do.Name == RecordAttendance.Is ? Attendance(step.With, seen)
            : stage.Filled(step.With);
        body.Remove("item");
        var mayLeaveOut = step.Do.Name is GiveSubjectOpinion.Is or PutMotion.Is or ConcludeItem.Is;
        foreach (var needed in step.Do.With.Names.Where(n => n is "reason" or "deputy" or "text" && !mayLeaveOut))
        {
            body[needed] ??= "";
        }

        return body;
    }

    private static JsonObject Drafted(Stage stage, Step step)
    {
        var draft = stage.Filled(step.With);
        draft["place"] ??= "旗县市政府会议室";
        draft["items"] = new JsonArray([.. step.With["items"].Texts().Select(name => JsonValue.Create(stage.Saved(name[1..]).Id))]);
        return draft;
    }

    /// <summary>Everybody invited; who is not named was present.</summary>
    private static JsonObject Attendance(JsonObject with, Answer seen) => new()
    {
        ["bodies"] = new JsonArray(
        [
            .. (seen.Body?["attendance"] as JsonArray ?? [])
                .Select(line => (string)line!["body"]!)
                .Select(body => new JsonObject { ["body"] = body, ["presence"] = PresenceOf(body, with) }),
        ]),
    };

    private static string PresenceOf(string body, JsonObject with) =>
        with["deputies"].Texts().Contains(body) ? "Deputy"
        : with["leave"].Texts().Contains(body) ? "Leave"
        : with["absent"].Texts().Contains(body) ? "Absent"
        : "Present";

    private static int NumberOf(Answer seen, string subject) =>
        (seen.Body?["items"] as JsonArray)?.FirstOrDefault(i => (string?)i!["subject"] == subject)?["number"] is { } number
            ? (int)number
            : 0;

    private static string DecisionOf(Answer seen, int item) =>
        (string?)(seen.Body?["decisions"] as JsonArray)?.FirstOrDefault(d => (int)d!["item"]! == item)?["id"] ?? Guid.Empty.ToString();

    private static IEnumerable<string> Texts(this JsonNode? list) => list is JsonArray items ? items.Select(i => (string)i!) : [];
}
