namespace DutyLaw.Cases.Acts;

/// <summary>责令限期: a body has to do something by a day (LC 第十条、JQ 清单第十一条).</summary>
/// <param name="By">The last day.</param>
/// <param name="What">What it has to deliver or mend.</param>
public sealed record Order(DateOnly By, string What) : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "order";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override DateOnly? SetsDate => By;

    /// <summary>What is ordered and by when, as the body ordered is told; empty where nothing is ordered.</summary>
    public override string? GivenReason => string.IsNullOrWhiteSpace(What) ? What : $"{What}（完成期限：{By:yyyy年M月d日}）";

    /// <inheritdoc/>
    public override Case Apply(Case before, Fact fact) => before with { Ordered = new Ordered(By, What) };
}
