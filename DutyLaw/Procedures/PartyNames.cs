using DutyLaw.Bodies;
using DutyLaw.Packs;

namespace DutyLaw.Procedures;

/// <summary>What the words of a table are called where no case says which bodies they mean.</summary>
public static class PartyNames
{
    /// <summary>Chinese name: of the body itself where the jurisdiction has one with that role, else of the role.</summary>
    /// <param name="party">A word a table may use; any other is given back as it is.</param>
    public static string Of(Jurisdiction pack, string party) => party switch
    {
        Parties.Applicant => "申请单位",
        Parties.TownshipConcerned => "承接事项的苏木乡镇、街道",
        Parties.DepartmentConcerned => "事项涉及的部门",
        Parties.ConferenceMember => "联席会议成员单位",
        Parties.System => "到期自动办理",
        _ => Enum.TryParse<Role>(party, out var role) && Enum.IsDefined(role) ? OfRole(pack, role) : party,
    };

    private static string OfRole(Jurisdiction pack, Role role) =>
        pack.Bodies.Where(b => b.Role == role).Take(2).ToList() is [var only] ? only.Name : RoleNames.Of(role);
}
