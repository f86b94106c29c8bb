namespace Intake.Reports;

/// <summary>A prohibited way to shift work to townships (XA 第十三条).</summary>
public enum ShiftWay
{
    /// <summary>签订责任状.</summary>
    ResponsibilityLetter,

    /// <summary>分解下达指标.</summary>
    QuotaSplitting,

    /// <summary>考核验收.</summary>
    AcceptanceInspection,

    /// <summary>硬性指派.</summary>
    HardAssignment,

    /// <summary>擅自将职责范围内的行政事务交由苏木乡镇和街道承担.</summary>
    UnadmittedHandOver,
}
