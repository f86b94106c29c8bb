using System.Globalization;
using System.Text.Json.Nodes;
using ScenarioPlayer.Format;
using YamlDotNet.RepresentationModel;

namespace ScenarioPlayer;

/// <summary>Reads one step, and what its keys ask of each other.</summary>
internal static class StepReader
{
    /// <param name="now">The scenario's clock before the step; null where it has none.</param>
    public static Step? Read(YamlNode node, DateTime? now, Reading reading)
    {
        var before = reading.Faults.Count;
        Announce(node, reading);
        if (ScenarioFields.Step.Read(node, reading) is not JsonObject keys)
        {
            return null;
        }

        var map = (YamlMappingNode)node;
        var verb = keys["do"] is { } name ? VerbTable.All[(string)name!] : null;
        var with = verb is not null && map.Children.TryGetValue("with", out var given)
            ? verb.With.Read(given, reading)
            : Bare(verb, map, reading);
        if (reading.Faults.Count == before)
        {
            CheckTogether(map, keys, verb, now, reading);
        }

        return reading.Faults.Count > before ? null : new Step(
            (int)map.Start.Line,
            ScenarioReader.TimeOf(keys["at"]),
            (string?)keys["as"],
            verb,
            (string?)keys["procedure"],
            ((string?)keys["on"])?[1..],
            (JsonObject)with!,
            (string?)keys["save"],
            ExpectedOf(map, keys),
            keys["within"] is { } within
                ? TimeSpan.FromSeconds(int.Parse(((string)within!)[..^1], CultureInfo.InvariantCulture))
                : TimeSpan.Zero);
    }

    /// <summary>What a step saves, its own expectations may look at.</summary>
    private static void Announce(YamlNode node, Reading reading)
    {
        if (node is YamlMappingNode map
            && map.Children.TryGetValue("save", out var save)
            && save is YamlScalarNode { Value: { } name }
            && !reading.Saved.Add(name))
        {
            reading.Wrong(save, $"“{name}”已经用过，请另取名称。");
        }
    }

    /// <summary>What <c>with</c> holds where it is not written: nothing, unless the verb needs something.</summary>
    private static JsonNode? Bare(Verb? verb, YamlMappingNode step, Reading reading)
    {
        foreach (var missing in verb?.With.All.Where(f => f.Required) ?? [])
        {
            reading.Wrong(step, $"{verb!.Name} 的 with 缺少“{missing.Name}”。");
        }

        return new JsonObject();
    }

    private static void CheckTogether(YamlMappingNode map, JsonObject keys, Verb? verb, DateTime? now, Reading reading)
    {
        void Demand(bool right, string key, string message)
        {
            if (!right)
            {
                var place = map.Children.Keys.FirstOrDefault(k => k is YamlScalarNode { Value: { } name } && name == key);
                reading.Wrong(place ?? map, message);
            }
        }

        var expect = keys["expect"] as JsonObject ?? [];
        Demand(verb is not null || expect.Count > 0 || keys.ContainsKey("at"), "as", "这一步既没有 do，也没有 expect 或 at。");
        Demand(verb is null || keys.ContainsKey("as"), "do", "缺少“as”：由谁办理？");
        Demand(
            verb is null || verb.On == keys.ContainsKey("on"),
            "do",
            verb?.On == true ? $"{verb.Name} 缺少“on”：办理哪个事项？" : $"{verb?.Name} 不办理已有的事项，不应有“on”。");
        Demand(
            (verb?.Name == VerbTable.Submit) == keys.ContainsKey("procedure"),
            "procedure",
            verb?.Name == VerbTable.Submit ? "submit 缺少“procedure”：申请哪个程序？" : "只有 submit 可以有“procedure”。");
        Demand(verb is not null || !keys.ContainsKey("with"), "with", "没有 do，就不应有“with”。");
        Demand(!keys.ContainsKey("save") || (string?)keys["on"] != $"${keys["save"]}", "on", "这一步才保存该名称，此前没有这个事项。");
        Demand(!keys.ContainsKey("save") || verb?.Saves == true, "save", "只有 submit、find-case 和 report-shift 的结果可以用“save”保存。");
        Demand(verb?.Name != VerbTable.FindCase || keys.ContainsKey("save"), "do", "find-case 缺少“save”：以什么名称保存？");
        Demand(!keys.ContainsKey("within") || expect.Count > 0, "within", "没有 expect，就不应有“within”。");
        Demand(
            !expect.ContainsKey("article") || expect.ContainsKey("refused") || expect.ContainsKey("status"),
            "expect",
            "“article”要和“refused”或“status”一起写。");
        Demand(verb is not null || !expect.Any(e => e.Key is "refused" or "status"), "expect", "没有 do，就没有可以拒绝的办理。");
        Demand(!keys.ContainsKey("at") || now is not null, "at", "“at”移动时钟：请在剧本开头写明“clock”。");
        Demand(ScenarioReader.TimeOf(keys["at"]) is not { } at || now is null || at >= now, "at", $"时间倒退：此前已是 {now:yyyy-MM-ddTHH:mm}。");
        var looksAtCase = expect.Any(e => e.Key is "state" or "due" or "inbox" or "notices" or "open-notices" or "in-charge"
            or "journal" or "minutes" or "decisions");
        Demand(keys.ContainsKey("on") || keys.ContainsKey("save") || !looksAtCase, "expect", "要看哪个事项？请写明“on”。");
    }

    private static List<Expected> ExpectedOf(YamlMappingNode map, JsonObject keys) =>
        keys["expect"] is not JsonObject expect ? []
        : [.. from entry in ((YamlMappingNode)map.Children["expect"]).Children
              let name = ((YamlScalarNode)entry.Key).Value!
              select new Expected(name, expect[name]!.DeepClone(), (int)entry.Key.Start.Line)];
}
