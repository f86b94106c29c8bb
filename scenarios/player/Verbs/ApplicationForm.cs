using System.Text.Json.Nodes;

namespace ScenarioPlayer.Verbs;

/// <summary>The application form as intake takes it, from what a scenario writes and what the form asks.</summary>
internal static class ApplicationForm
{
    /// <summary>A form, filled in where the scenario left out what it requires.</summary>
    /// <param name="definition">The form as intake serves it; null where it serves none, which the submission then shows.</param>
    public static JsonObject Of(JsonObject with, JsonNode? definition, string applicant)
    {
        var form = (JsonObject)with.DeepClone();
        var asked = (definition?["fields"] as JsonArray ?? []).Concat(definition?["declarations"] as JsonArray ?? [])
            .Where(f => (string?)f!["filledBy"] == "Applicant" && (bool)f["required"]!);
        foreach (var field in asked)
        {
            var key = (string)field!["key"]!;
            if (!form.ContainsKey(key) && Usual(key, field, form, applicant) is { } usual)
            {
                form[key] = usual;
            }
            else if ((string)field["kind"]! == "Safeguards")
            {
                Put(form[key]!.AsObject(), Safeguards(), over: false);
            }
        }

        return form;
    }

    /// <summary>A form with what the scenario changes in it.</summary>
    public static JsonObject Changed(JsonObject form, JsonObject with)
    {
        var changed = (JsonObject)form.DeepClone();
        foreach (var (key, answer) in with)
        {
            if (answer is JsonObject parts && changed[key] is JsonObject present)
            {
                Put(present, parts, over: true);
            }
            else
            {
                changed[key] = answer!.DeepClone();
            }
        }

        return changed;
    }

    private static JsonNode? Usual(string key, JsonNode field, JsonObject form, string applicant) =>
        ((string)field["kind"]!).ToLowerInvariant() switch
        {
            "text" or "longtext" => $"“{(string?)form["title"]}”的{(string)field["label"]!}，按规定办理，详见所附材料。",
            "yesno" => key == "townshipsConsulted",
            "safeguards" => Safeguards(),
            "table" => new JsonArray(new JsonObject(
                field["columns"]!.AsArray().Select(c => KeyValuePair.Create((string)c!["key"]!, (JsonNode?)(string)c["label"]!)))),
            "department" when !applicant.StartsWith("township@", StringComparison.Ordinal) => applicant,
            "choice" => Chosen(Values(field)),
            _ => null,
        };

    /// <summary>No to a question, 交由 for the mode, else the first.</summary>
    private static string Chosen(List<string> values) => values.Find(v => v is "no" or "Assign") ?? values[0];

    private static List<string> Values(JsonNode field) => [.. field["options"]!.AsArray().Select(o => (string)o!["value"]!)];

    private static JsonObject Safeguards() => new()
    {
        ["funds"] = "所需工作经费由职能部门列入部门预算，按年度拨付。",
        ["staff"] = "职能部门派驻工作人员，每个苏木乡镇（街道）一名。",
        ["technology"] = "职能部门提供信息系统和必要设备，并负责维护。",
        ["training"] = "职能部门每半年组织一次业务培训。",
    };

    private static void Put(JsonObject into, JsonObject from, bool over)
    {
        foreach (var (name, value) in from.Where(e => over || !into.ContainsKey(e.Key)))
        {
            into[name] = value!.DeepClone();
        }
    }
}
