using DutyLaw.Bodies;
using DutyLaw.Packs;

namespace DutyLaw.Procedures;

/// <summary>
/// What the words of a table are called in a jurisdiction, where no case says which bodies they mean: 兴安盟委编办, 旗县市委编办, 郊区司法局.
/// </summary>
public static class PartyNames
{
    /// <summary>
    /// Chinese name of a party: what all bodies of the jurisdiction with that role are called, each without its county where there are
    /// several; else of the role.
    /// </summary>
    /// <param name="party">A word a table may use; any other is given back as it is.</param>
    public static string Of(Jurisdiction pack, string party) => party switch
    {
        Parties.Applicant => "申请单位",
        Parties.TownshipConcerned => $"有关{TownshipsOf(pack)}",
        Parties.DepartmentConcerned => "有关职能部门",
        Parties.ConferenceMember => "联席会议成员单位",
        Parties.System => "到期自动",
        _ => Enum.TryParse<Role>(party, out var role) && Enum.IsDefined(role) ? Of(pack, role) : party,
    };

    /// <summary>Chinese name of whoever has a role.</summary>
    public static string Of(Jurisdiction pack, Role role) => role switch
    {
        Role.Township => TownshipsOf(pack),
        Role.Department => RoleNames.Of(role),
        _ => pack.Bodies.Where(b => b.Role == role).Select(b => NameOf(pack, b)).Distinct().Take(2).ToList() is [var only]
            ? only
            : RoleNames.Of(role),
    };

    private static string TownshipsOf(Jurisdiction pack) =>
        pack.Counties.SelectMany(c => c.Townships).Any(t => t.Name.EndsWith("苏木", StringComparison.Ordinal)) ? "苏木乡镇（街道）" : "乡镇（街道）";

    private static string NameOf(Jurisdiction pack, Body body) =>
        pack.Counties.Count > 1 && pack.Counties.FirstOrDefault(c => Body.DivisionOf(body.Code) == c.Code) is { } county
            ? body.Name.Replace(county.Name, "旗县市", StringComparison.Ordinal)
            : body.Name;
}
