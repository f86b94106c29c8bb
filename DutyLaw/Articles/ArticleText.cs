using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace DutyLaw.Articles;

/// <summary>The words behind every reference such as <c>XA 第九条</c>, read from the packs' <c>articles/*.yaml</c>.</summary>
public sealed class ArticleText
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithEnforceRequiredMembers()
        .Build();

    private readonly Dictionary<string, Article> byReference;

    private ArticleText(IReadOnlyList<Regulation> regulations)
    {
        Regulations = regulations;
        byReference = regulations.SelectMany(r => r.Articles).ToDictionary(a => a.Reference);
    }

    /// <summary>Every regulation of the packs.</summary>
    public IReadOnlyList<Regulation> Regulations { get; }

    /// <summary>Reads the regulations of every pack below a folder.</summary>
    public static ArticleText LoadAll(string folder) => new(
    [
        .. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "articles")
            .Order(StringComparer.Ordinal)
            .Select(file => Yaml.Deserialize<ArticlesFile>(File.ReadAllText(file)).ToRegulation()),
    ]);

    /// <summary>The article a reference means; a reference to a paragraph (<c>XA 第十二条第二款</c>) finds its article.</summary>
    /// <returns>Null where no pack carries it.</returns>
    public Article? Find(string reference)
    {
        var end = reference.IndexOf('条', StringComparison.Ordinal) + 1;
        return end > 0 ? byReference.GetValueOrDefault(reference[..end]) : null;
    }

    /// <summary>The regulation an article belongs to.</summary>
    public Regulation RegulationOf(Article article) => Regulations.Single(r => r.Short == article.Document);

    private sealed class ArticlesFile
    {
        public required string Short { get; init; }

        public required string Title { get; init; }

        public required string Number { get; init; }

        public required string Edition { get; init; }

        public required List<string> IssuedBy { get; init; }

        public required Dictionary<string, string> Articles { get; init; }

        public Regulation ToRegulation() => new(
            Short,
            Title,
            Number,
            DateOnly.ParseExact(Edition, "yyyy-MM-dd"),
            IssuedBy,
            [.. Articles.Select(a => new Article(Short, a.Key, a.Value.Split('\n')))]);
    }
}
