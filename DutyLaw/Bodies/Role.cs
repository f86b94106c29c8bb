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
}
