using DutyLaw.Bodies;
using DutyLaw.Packs;
using DutyLaw.Procedures;
using Portal.Reading;
using Portal.Web;

namespace Portal.Procedures;

/// <summary>What the parties of a jurisdiction's procedures are called there: 兴安盟委编办, 旗县市委编办, 郊区司法局.</summary>
internal sealed class PartyWords(Jurisdiction pack)
{
    private string TownshipsHere { get; } =
        pack.Counties.SelectMany(c => c.Townships).Any(t => t.Name.EndsWith("苏木", StringComparison.Ordinal)) ? "苏木乡镇（街道）" : "乡镇（街道）";

    /// <summary>The party's name; in English what it is.</summary>
    public Phrase Of(string party) => party switch
    {
        Parties.Applicant => new("申请单位", "Applicant"),
        Parties.TownshipConcerned => new($"有关{TownshipsHere}", "Townships concerned"),
        Parties.DepartmentConcerned => new("有关职能部门", "Department concerned"),
        Parties.ConferenceMember => new("联席会议成员单位", "Conference members"),
        Parties.System => new("到期自动", "By date"),
        _ => Of(Enum.Parse<Role>(party)),
    };

    /// <summary>What bodies of a role are called; where there are several of different names, what the role is.</summary>
    public Phrase Of(Role role)
    {
        var names = pack.Bodies.Where(b => b.Role == role).Select(NameOf).Distinct().ToList();
        return role is Role.Township ? new(TownshipsHere, English(role)) : new(role is not Role.Department && names is [var only] ? only : role.Title(), English(role));
    }

    /// <summary>Who takes a step: of a parallel one, everybody in it; of an application, whoever may make it.</summary>
    public string WhoTakes(Procedure procedure, Row step) => string.Join('、', (step.To is null && step.From is [var state] && procedure.Parallel.TryGetValue(state, out var parallel) ? parallel.Parties
        : step.By == Parties.Applicant && step.From.Contains(Procedure.Start) ? procedure.Applicants
        : [step.By]).Select(party => Of(party).Chinese).Distinct());

    /// <summary>A county's body without its county where there are several counties.</summary>
    private string NameOf(Body body) =>
        pack.Counties.Count > 1 && pack.Counties.FirstOrDefault(c => Body.DivisionOf(body.Code) == c.Code) is { } county
            ? body.Name.Replace(county.Name, "旗县市", StringComparison.Ordinal)
            : body.Name;

    private static string English(Role role) => role switch
    {
        Role.Department => "Departments",
        Role.Township => "Townships",
        Role.EstablishmentOffice => "Establishment office",
        Role.GovernmentOffice => "Government office",
        Role.JusticeBureau => "Justice bureau",
        Role.DataBureau => "Data bureau",
        Role.CountyLeadership => "County leadership",
        Role.LeagueEstablishmentOffice => "League establishment office",
        Role.LeagueJusticeBureau => "League justice bureau",
        Role.LeagueDataBureau => "League data bureau",
        Role.AdministrativeOffice => "League government",
        Role.PartyOffice => "Party office",
        Role.OrganizationDepartment => "Organization department",
        Role.CivilAffairsBureau => "Civil affairs bureau",
        Role.FinanceBureau => "Finance bureau",
        Role.HumanResourcesBureau => "Human resources bureau",
        Role.Convener => "Convener of the conference",
        Role.CityEstablishmentOffice => "City establishment office",
        Role.CityFilingOffice => "City filing office",
        Role.ProvinceFilingOffice => "Province filing office",
        Role.DisciplineInspection => "Discipline inspection",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
