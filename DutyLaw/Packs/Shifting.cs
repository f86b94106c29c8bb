namespace DutyLaw.Packs;

/// <summary>Shifting work to townships, which a regulation prohibits: <c>shifting</c> in <c>pack.yaml</c>.</summary>
public sealed class Shifting
{
    /// <summary>The article that prohibits it.</summary>
    public required string Article { get; init; }

    /// <summary>The prohibition in the regulation's words.</summary>
    public required string Rule { get; init; }

    /// <summary>The ways it names.</summary>
    public required List<ShiftWay> Ways { get; init; }

    /// <summary>A way by its value; null where there is none.</summary>
    public ShiftWay? Find(string value) => Ways.Find(way => way.Value == value);
}

/// <summary>A way of shifting work.</summary>
public sealed class ShiftWay
{
    /// <summary>Its name in data: <c>ResponsibilityLetter</c>.</summary>
    public required string Value { get; init; }

    /// <summary>Chinese: <c>签订责任状</c>.</summary>
    public required string Title { get; init; }

    /// <summary>English.</summary>
    public required string TitleEn { get; init; }

    /// <summary>As a daily record tells it: <c>以签订责任状的方式转嫁工作责任</c>.</summary>
    public required string Recorded { get; init; }
}
