namespace DutyLaw.Bodies;

/// <summary>What a role is called where no body is named.</summary>
public static class RoleNames
{
    /// <summary>Chinese name, the same for every jurisdiction.</summary>
    public static string Of(Role role) => role switch
    {
        Role.Department => "职能部门",
        Role.Township => "苏木乡镇、街道",
        Role.EstablishmentOffice => "党委编办",
        Role.GovernmentOffice => "政府办公室",
        Role.JusticeBureau => "司法局",
        Role.DataBureau => "政务服务与数据管理局",
        Role.CountyLeadership => "党委、政府",
        Role.LeagueEstablishmentOffice => "盟委编办",
        Role.LeagueJusticeBureau => "盟司法局",
        Role.LeagueDataBureau => "盟行政审批政务服务与数据管理局",
        Role.AdministrativeOffice => "盟行署",
        Role.PartyOffice => "党委办公室",
        Role.OrganizationDepartment => "党委组织部",
        Role.CivilAffairsBureau => "民政局",
        Role.FinanceBureau => "财政局",
        Role.HumanResourcesBureau => "人力资源和社会保障局",
        Role.Convener => "联席会议召集人",
        Role.CityEstablishmentOffice => "市委编办",
        Role.CityFilingOffice => "市级备案机关",
        Role.ProvinceFilingOffice => "省级备案机关",
        Role.DisciplineInspection => "纪检监察机关",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
