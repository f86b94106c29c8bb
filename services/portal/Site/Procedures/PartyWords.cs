using DutyLaw.Bodies;
using DutyLaw.Packs;
using DutyLaw.Procedures;
using Portal.Site.Reading;

namespace Portal.Site.Procedures;

/// <summary>What the parties of a jurisdiction's procedures are called there, in both languages.</summary>
internal sealed class PartyWords(Jurisdiction pack)
{
    /// <summary>The party's name; in English what it is.</summary>
    public Phrase Of(string party) => new(PartyNames.Of(pack, party), party switch
    {
        Parties.Applicant => "Applicant",
        Parties.TownshipConcerned => "Townships concerned",
        Parties.DepartmentConcerned => "Department concerned",
        Parties.ConferenceMember => "Conference members",
        Parties.System => "By date",
        _ => English(Enum.Parse<Role>(party)),
    });

    /// <summary>Who takes a step: of a parallel one, everybody in it; of an application, whoever may make it.</summary>
    public string WhoTakes(Procedure procedure, Row step)
    {
        var parties =
            step.To is null && step.From is [var state] && procedure.Parallel.TryGetValue(state, out var parallel) ? parallel.Parties
            : step.By == Parties.Applicant && step.From.Contains(Procedure.Start) ? procedure.Applicants
            : [step.By];
        return string.Join('、', parties.Select(party => Of(party).Chinese).Distinct());
    }

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
