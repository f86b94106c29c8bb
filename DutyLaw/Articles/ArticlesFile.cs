using DutyLaw.Packs;

namespace DutyLaw.Articles;

/// <summary>Shape of a file in <c>articles/</c>.</summary>
internal sealed class ArticlesFile
{
    public required string Short { get; init; }

    public required string Title { get; init; }

    public required string Number { get; init; }

    public required string Edition { get; init; }

    public string? Undated { get; init; }

    public required List<string> IssuedBy { get; init; }

    public List<HeadingLine> Headings { get; init; } = [];

    /// <summary>By name of an article without duty, clock, limit or prohibition: what it holds instead.</summary>
    public Dictionary<string, string> NeedsNoSoftware { get; init; } = [];

    /// <summary>By name of an article whose duties this platform has no part in: where they are carried out.</summary>
    public Dictionary<string, string> OutsideThePlatform { get; init; } = [];

    public required Dictionary<string, string> Articles { get; init; }

    public IEnumerable<Fault> Faults() => Headings.Select(h => h.Before).Concat(NeedsNoSoftware.Keys).Concat(OutsideThePlatform.Keys)
        .Where(name => !Articles.ContainsKey(name))
        .Select(name => new Fault(name, "no article of this name"))
        .Concat(NeedsNoSoftware.Keys.Intersect(OutsideThePlatform.Keys)
            .Select(name => new Fault(name, "has no duty or has one elsewhere, not both")));

    public Regulation ToRegulation() => new(
        Short,
        Title,
        Number,
        DateOnly.ParseExact(Edition, "yyyy-MM-dd"),
        IssuedBy,
        [
            .. Articles.Select(a => new Article(Short, a.Key, a.Value.Split('\n'))
            {
                NeedsNoSoftware = NeedsNoSoftware.GetValueOrDefault(a.Key),
                OutsideThePlatform = OutsideThePlatform.GetValueOrDefault(a.Key),
            }),
        ])
    {
        Headings = [.. Headings.Select(h => new Heading(h.Before, h.Title, h.Chapter, h.Preamble))],
        Undated = Undated,
    };
}

internal sealed class HeadingLine
{
    public required string Before { get; init; }

    public required string Title { get; init; }

    public bool Chapter { get; init; }

    public string? Preamble { get; init; }
}
