using System.Text.Json.Nodes;
using ScenarioPlayer.Verbs;

namespace ScenarioPlayer.Expectations;

/// <summary><c>registry</c>, <c>public</c>: the duty list, as the county and as anybody sees it.</summary>
internal static class ListExpectations
{
    public static async Task<IEnumerable<Mismatch>> RegistryAsync(Look look, JsonNode expected, CancellationToken cancel)
    {
        var county = CountyOf(look, expected);
        var (title, caseId) = look.Stage.Duty((string)expected["duty"]!);
        var entries = await Listed.FindAsync(
            look.Stage, look.Stage.Onlooker(county), title, caseId, cancel, county, (string?)expected["asOf"]);
        var listed = (bool?)expected["listed"] ?? true;
        if (listed != entries.Count > 0)
        {
            return
            [
                new(
                    "registry",
                    listed ? $"“{title}”在清单中" : $"“{title}”不在清单中",
                    entries.Count > 0 ? $"在清单中：{entries[0]["state"]}" : "不在清单中"),
            ];
        }

        return entries is [var entry, ..] ? Differences(expected, entry) : [];
    }

    public static async Task<IEnumerable<Mismatch>> PublicAsync(Look look, JsonNode expected, CancellationToken cancel)
    {
        var mismatches = new List<Mismatch>();
        foreach (var (key, wanted) in new[] { ("contains", true), ("omits", false) })
        {
            if ((string?)expected[key] is { } duty && await ShownAsync(look, expected, duty, cancel) != wanted)
            {
                mismatches.Add(new(
                    $"public.{key}",
                    $"“{look.Stage.Duty(duty).Title}”{(wanted ? "已" : "未")}公开",
                    wanted ? "公众看不到" : "公众看得到"));
            }
        }

        return mismatches;
    }

    private static async Task<bool> ShownAsync(Look look, JsonNode expected, string duty, CancellationToken cancel)
    {
        var (title, caseId) = look.Stage.Duty(duty);
        var asOf = (string?)expected["asOf"] is { } day ? $"&asOf={day}" : "";
        var shown = await look.Stage.Platform.ListAsync(
            null,
            $"/api/registry/public/entries?county={CountyOf(look, expected)}&text={Uri.EscapeDataString(title)}{asOf}",
            e => caseId is null ? (string?)e["title"] == title : (string?)e["caseId"] == caseId,
            cancel);
        return shown.Count > 0;
    }

    private static IEnumerable<Mismatch> Differences(JsonNode expected, JsonNode entry) =>
    [
        .. expected["list"] is { } list ? Comparing.Same("registry.list", list, entry["list"]) : [],
        .. expected["state"] is { } state ? Comparing.Same("registry.state", state, entry["state"]) : [],
        .. expected["townships"] is { } townships ? Comparing.SameSet("registry.townships", townships, entry["townships"]) : [],
        .. expected["endedOn"] is { } ended ? Comparing.Same("registry.endedOn", ended, entry["endedOn"]) : [],
    ];

    private static string CountyOf(Look look, JsonNode expected) => (string?)expected["jurisdiction"] ?? look.Stage.Scenario.Jurisdiction;
}
