namespace DutyLaw.Articles;

/// <summary>One article of a regulation, or one passage of a text without articles.</summary>
/// <param name="Document">Short name of its regulation: <c>XA</c>.</param>
/// <param name="Name">How it is referred to within its regulation: <c>第九条</c>, <c>清单第八条</c>, <c>边界（一）</c>.</param>
/// <param name="Paragraphs">Its text; one item for each paragraph (款).</param>
public sealed record Article(string Document, string Name, IReadOnlyList<string> Paragraphs)
{
    /// <summary>Why no software is needed: it holds no duty, clock, limit or prohibition. Null where it does.</summary>
    public string? NeedsNoSoftware { get; init; }

    /// <summary>
    /// How its duties are carried out outside the procedures of this platform. Null where the platform has a part in them.
    /// </summary>
    public string? OutsideThePlatform { get; init; }

    /// <summary>How rows, rules and refusals refer to it: <c>XA 第九条</c>.</summary>
    public string Reference => $"{Document} {Name}";

    /// <summary>Its text as one string, paragraphs on lines of their own.</summary>
    public string Text => string.Join('\n', Paragraphs);

    /// <summary>True where its words begin with a number of their own (<c>一、主要职责</c>) or it is cut out of running text.</summary>
    public bool NumbersItself => !Name.EndsWith('条') || Paragraphs[0].IndexOf('、', StringComparison.Ordinal) == 1;
}
