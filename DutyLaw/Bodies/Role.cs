namespace DutyLaw.Bodies;

/// <summary>What a body is in the procedures.</summary>
public enum Role
{
    /// <summary>县级职能部门.</summary>
    Department,

    /// <summary>苏木乡镇、街道.</summary>
    Township,

    /// <summary>旗县市委编办.</summary>
    EstablishmentOffice,

    /// <summary>旗县市政府办公室.</summary>
    GovernmentOffice,

    /// <summary>旗县市司法局.</summary>
    JusticeBureau,

    /// <summary>旗县市政务服务与数据管理局.</summary>
    DataBureau,

    /// <summary>旗县市党委、政府.</summary>
    CountyLeadership,

    /// <summary>盟委编办.</summary>
    LeagueEstablishmentOffice,

    /// <summary>盟司法局.</summary>
    LeagueJusticeBureau,

    /// <summary>盟行政审批政务服务与数据管理局.</summary>
    LeagueDataBureau,

    /// <summary>盟行署.</summary>
    AdministrativeOffice,

    /// <summary>县委办公室.</summary>
    PartyOffice,

    /// <summary>县委组织部.</summary>
    OrganizationDepartment,

    /// <summary>民政局.</summary>
    CivilAffairsBureau,

    /// <summary>财政局.</summary>
    FinanceBureau,

    /// <summary>人力资源社会保障局.</summary>
    HumanResourcesBureau,

    /// <summary>联席会议召集人: the leader in charge of admission.</summary>
    Convener,

    /// <summary>市委编办, which reviews what is filed with it (LC 第三条).</summary>
    CityEstablishmentOffice,

    /// <summary>受理备案的市级机关 (JQ 清单第八条).</summary>
    CityFilingOffice,

    /// <summary>受理备案的省级机关 (JQ 清单第八条).</summary>
    ProvinceFilingOffice,

    /// <summary>纪检监察机关 (JQ 清单第十一条).</summary>
    DisciplineInspection,
}
