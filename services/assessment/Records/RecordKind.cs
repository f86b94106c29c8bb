namespace Assessment.Records;

/// <summary>What a daily record (日常纪实) is about.</summary>
public enum RecordKind
{
    /// <summary>超过法定时限未办.</summary>
    ClockMissed,

    /// <summary>苏木乡镇不能承接或承接后不能完成 (XA art. 9).</summary>
    TownshipDeclined,

    /// <summary>反映以禁止的方式转嫁工作责任 (XA art. 13); not verified yet.</summary>
    ProhibitedShiftReported,

    /// <summary>到期未完成 (XA art. 12).</summary>
    TermEndedUncompleted,

    /// <summary>转嫁工作责任，经核实 (XA art. 13; LC art. 7).</summary>
    ProhibitedShiftVerified,

    /// <summary>权限未下放，经核实 (LC art. 10).</summary>
    PowersNotHandedOver,

    /// <summary>保障未落实，经核实 (LC art. 10).</summary>
    SafeguardsMissing,

    /// <summary>苏木乡镇反映的其他问题，经核实.</summary>
    ReportVerified,
}

/// <summary>Kinds in words.</summary>
public static class RecordKinds
{
    /// <summary>Chinese, for people.</summary>
    public static string Title(this RecordKind kind) => kind switch
    {
        RecordKind.ClockMissed => "超过时限",
        RecordKind.TownshipDeclined => "苏木乡镇不能承接",
        RecordKind.ProhibitedShiftReported => "反映转嫁责任",
        RecordKind.TermEndedUncompleted => "到期未完成",
        RecordKind.ProhibitedShiftVerified => "转嫁责任查实",
        RecordKind.PowersNotHandedOver => "权限未下放",
        RecordKind.SafeguardsMissing => "保障未落实",
        RecordKind.ReportVerified => "反映问题查实",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
