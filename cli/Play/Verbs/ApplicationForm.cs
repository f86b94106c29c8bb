using System.Text.Json.Nodes;

namespace Cli.Play.Verbs;

/// <summary>The application form as intake takes it, from what a scenario writes.</summary>
internal static class ApplicationForm
{
    private static readonly string[] TextFields = ["grounds", "legalProvisions", "establishmentProvisions"];

    /// <summary>What stands where a scenario says nothing.</summary>
    private static JsonObject Usual(string title) => new()
    {
        ["mode"] = "Assign",
        ["administrativePower"] = false,
        ["temporary"] = false,
        ["emergency"] = false,
        ["townshipsConsulted"] = true,
        ["safeguards"] = new JsonObject
        {
            ["funds"] = "所需工作经费由申请部门列入部门预算，按年度拨付。",
            ["staff"] = "申请部门派驻工作人员，每个苏木乡镇（街道）一名。",
            ["technology"] = "申请部门提供信息系统和必要设备，并负责维护。",
            ["training"] = "申请部门每半年组织一次业务培训。",
        },
        ["fields"] = new JsonObject
        {
            ["grounds"] = $"“{title}”量大面广，由苏木乡镇和街道就近承担更便于群众。",
            ["legalProvisions"] = "有关法律法规规定由县级以上人民政府主管部门负责，可以由苏木乡镇和街道协助。",
            ["establishmentProvisions"] = "部门“三定”规定明确由本部门组织实施。",
        },
    };

    /// <summary>A form, filled in where the scenario left it out.</summary>
    public static JsonObject Of(JsonObject with) => Changed(Usual((string)with["title"]!), with);

    /// <summary>A form with what the scenario changes in it.</summary>
    public static JsonObject Changed(JsonObject form, JsonObject with)
    {
        var changed = (JsonObject)form.DeepClone();
        foreach (var (name, value) in with)
        {
            switch (name)
            {
                case "term":
                    changed["termFrom"] = value!["from"]!.DeepClone();
                    changed["termTo"] = value["to"]!.DeepClone();
                    break;
                case "safeguards":
                    Put(changed["safeguards"]!.AsObject(), value!.AsObject());
                    break;
                case var _ when TextFields.Contains(name):
                    changed["fields"]![name] = value!.DeepClone();
                    break;
                default:
                    changed[name] = value!.DeepClone();
                    break;
            }
        }

        return changed;
    }

    private static void Put(JsonObject into, JsonObject from)
    {
        foreach (var (name, value) in from)
        {
            into[name] = value!.DeepClone();
        }
    }
}
