using System.Text.Json;
using Contracts.Intake.V1;
using DutyLaw.Cases;
using DutyLaw.Conferences;
using DutyLaw.Packs;

namespace Review.Conferences;

/// <summary>A case as a conference goes through it: the list of XA 第七条, and what each township said.</summary>
internal static class Deliberation
{
    public static DeliberatedCase Of(Case c, Jurisdiction pack) => new(
        [.. Findings(c, pack).Where(f => !string.IsNullOrWhiteSpace(f.Found))],
        [
            .. c.Duty.Townships.Select(t =>
                c.OpinionOf(t) is { } said ? new TownshipHeard(t, said.Says, said.Reason) : new TownshipHeard(t, null, null)),
        ]);

    private static IEnumerable<Finding> Findings(Case c, Jurisdiction pack)
    {
        var duty = c.Duty;
        yield return new("是否是临时性、阶段性工作", duty.Temporary ? "是" : "否");
        yield return new("是否是行政处罚等行政权力事项", duty.AdministrativePower ? "是" : "否");
        yield return new("工作期限", $"{duty.TermFrom:yyyy-MM-dd}至{duty.TermTo:yyyy-MM-dd}");
        var form = FormOf(duty);
        yield return new("法律法规的具体规定", form?.Fields.GetValueOrDefault("legalProvisions") ?? "");
        yield return new("“三定”规定的具体规定", form?.Fields.GetValueOrDefault("establishmentProvisions") ?? "");
        yield return new("承接事项的乡镇（街道）范围", string.Join("、", duty.Townships.Select(pack.TownshipName)));
        yield return new(
            "财力、人力、技术等保障情况",
            form is { Safeguards: { } s } ? string.Join(" ", s.Funds, s.Staff, s.Technology, s.Training) : "");
        yield return new("准入的依据和理由", form?.Fields.GetValueOrDefault("grounds") ?? "");
    }

    /// <summary>The form as it was submitted; null where the case was not opened by an application.</summary>
    private static DutyForm? FormOf(Duty duty)
    {
        using var json = JsonDocument.Parse(duty.Form);
        return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(nameof(DutyForm.Fields), out _)
            ? json.RootElement.Deserialize<DutyForm>()
            : null;
    }
}
