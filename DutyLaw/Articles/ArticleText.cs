using DutyLaw.Packs;
using YamlDotNet.Core;
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

    private readonly ILookup<string, Article> byDocument;

    private ArticleText(IReadOnlyList<Regulation> regulations)
    {
        Regulations = regulations;
        byDocument = regulations.SelectMany(r => r.Articles).OrderByDescending(a => a.Reference.Length).ToLookup(a => a.Document);
    }

    /// <summary>Every regulation of the packs.</summary>
    public IReadOnlyList<Regulation> Regulations { get; }

    /// <summary>Reads the regulations of every pack below a folder.</summary>
    /// <exception cref="PackRefusedException">A file cannot be read, or speaks of an article it does not have.</exception>
    public static ArticleText LoadAll(string folder)
    {
        var read = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "articles")
            .Order(StringComparer.Ordinal)
            .Select(file => (File: file, Articles: Read(file)))
            .ToList();
        var faults = read.SelectMany(r => r.Articles.Faults().Select(fault => fault with { File = r.File })).ToList();
        return faults.Count == 0 ? new([.. read.Select(r => r.Articles.ToRegulation())]) : throw new PackRefusedException(faults);
    }

    /// <summary>The article a reference means; a reference to a paragraph (<c>XA 第十二条第二款</c>) finds its article.</summary>
    /// <returns>Null where no pack carries it.</returns>
    public Article? Find(string reference) =>
        byDocument[reference.Split(' ')[0]].FirstOrDefault(a => reference.StartsWith(a.Reference, StringComparison.Ordinal));

    /// <summary>The regulation an article belongs to.</summary>
    public Regulation RegulationOf(Article article) => Regulations.Single(r => r.Short == article.Document);

    private static ArticlesFile Read(string file)
    {
        try
        {
            return Yaml.Deserialize<ArticlesFile>(File.ReadAllText(file));
        }
        catch (YamlException e)
        {
            throw new PackRefusedException([new Fault($"line {e.Start.Line}", e.InnerException?.Message ?? e.Message) { File = file }]);
        }
    }
}
