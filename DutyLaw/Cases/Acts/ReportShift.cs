namespace DutyLaw.Cases.Acts;

/// <summary>反映转嫁工作责任: a township reported a prohibited way of shifting work (XA 第十三条).</summary>
/// <param name="Duty">The report; its department is the one reported.</param>
public sealed record ReportShift(Duty Duty) : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "report-shift";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override Case Apply(Case before, Fact fact) => before with { Duty = Duty };
}
