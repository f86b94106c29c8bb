namespace DutyLaw.Articles;

/// <summary>A regulation in the edition that a pack carries, word for word.</summary>
/// <param name="Short">How references begin: <c>XA</c>.</param>
/// <param name="Title">Chinese title of the document.</param>
/// <param name="Number">Number of the document that issued it: <c>兴机编办发〔2024〕68号</c>; empty where its text carries none.</param>
/// <param name="Edition">The day it was issued.</param>
/// <param name="IssuedBy">The bodies that issued it; empty where its text names none.</param>
/// <param name="Articles">In the order of the document.</param>
public sealed record Regulation(
    string Short,
    string Title,
    string Number,
    DateOnly Edition,
    IReadOnlyList<string> IssuedBy,
    IReadOnlyList<Article> Articles)
{
    /// <summary>What stands between articles: titles of documents and chapters.</summary>
    public IReadOnlyList<Heading> Headings { get; init; } = [];

    /// <summary>
    /// Says, in Chinese, that the text carries no date, where <see cref="Edition"/> is only the day from which the pack applies it.
    /// </summary>
    public string? Undated { get; init; }
}

/// <summary>A title before an article.</summary>
/// <param name="Before">Name of the article it stands before.</param>
/// <param name="Title">As written.</param>
/// <param name="Chapter">True for a chapter or part of a document, false for a document of its own.</param>
/// <param name="Preamble">What stands between the title and the article; null where nothing does.</param>
public sealed record Heading(string Before, string Title, bool Chapter, string? Preamble);
