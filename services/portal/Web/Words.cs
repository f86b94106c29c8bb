using System.Globalization;
using DutyLaw.Bodies;

namespace Portal.Web;

/// <summary>How pages write things.</summary>
internal static class Words
{
    /// <summary><c>2024年9月13日</c>.</summary>
    public static string Long(this DateOnly day) => day.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture);

    /// <summary><c>2024-09-13</c>.</summary>
    public static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What a body is, in the words of the regulation.</summary>
    public static string Title(this Role role) => role switch
    {
        Role.Department => "职能部门",
        Role.Township => "苏木乡镇、街道",
        Role.EstablishmentOffice => "旗县市委编办",
        Role.GovernmentOffice => "旗县市政府办公室",
        Role.JusticeBureau => "旗县市司法局",
        Role.DataBureau => "旗县市政务服务与数据管理局",
        Role.CountyLeadership => "旗县市党委、政府",
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
