namespace DutyLaw.Articles;

/// <summary>A regulation in the edition that a pack carries, word for word.</summary>
/// <param name="Short">How references begin: <c>XA</c>.</param>
/// <param name="Title">Chinese title of the document.</param>
/// <param name="Number">Number of the document that issued it: <c>兴机编办发〔2024〕68号</c>.</param>
/// <param name="Edition">The day it was issued.</param>
/// <param name="IssuedBy">The bodies that issued it.</param>
/// <param name="Articles">In the order of the document.</param>
public sealed record Regulation(
    string Short,
    string Title,
    string Number,
    DateOnly Edition,
    IReadOnlyList<string> IssuedBy,
    IReadOnlyList<Article> Articles);

/// <summary>One article of a regulation.</summary>
/// <param name="Document">Short name of its regulation: <c>XA</c>.</param>
/// <param name="Name">Its number as written: <c>第九条</c>.</param>
/// <param name="Paragraphs">Its text; one item for each paragraph (款).</param>
public sealed record Article(string Document, string Name, IReadOnlyList<string> Paragraphs)
{
    /// <summary>How rows, rules and refusals refer to it: <c>XA 第九条</c>.</summary>
    public string Reference => $"{Document} {Name}";

    /// <summary>Its text as one string, paragraphs on lines of their own.</summary>
    public string Text => string.Join('\n', Paragraphs);
}
