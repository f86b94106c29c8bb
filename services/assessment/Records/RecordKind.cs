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
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
