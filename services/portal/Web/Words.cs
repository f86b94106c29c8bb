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
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
