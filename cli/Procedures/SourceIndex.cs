using System.Text.RegularExpressions;

namespace Cli.Procedures;

/// <summary>Which places of the source carry out or show which article: those whose description cites it.</summary>
public static partial class SourceIndex
{
    /// <summary>Test classes below a repository's folder, by article.</summary>
    public static ILookup<string, string> OfTests(string repository, Citations citations) =>
        Files(repository, "tests", "*Tests.cs")
            .SelectMany(file => Described().Matches(File.ReadAllText(file)))
            .SelectMany(match => citations.In(match.Groups["text"].Value).Select(article => (article, match.Groups["class"].Value)))
            .Concat(Scenarios(repository, citations))
            .Distinct()
            .ToLookup(t => t.Item1, t => t.Item2);

    /// <summary>Types of the services and of the law that are no rules, by article.</summary>
    public static ILookup<string, string> OfCode(string repository, Citations citations) =>
        Files(repository, "services", "*.cs").Concat(Files(repository, Path.Combine("DutyLaw", "Conferences"), "*.cs"))
            .SelectMany(file => Comments().Matches(File.ReadAllText(file))
                .SelectMany(match => citations.In(match.Value))
                .Select(article => (article, $"`{Path.GetFileNameWithoutExtension(file)}`")))
            .Distinct()
            .ToLookup(t => t.article, t => t.Item2);

    private static IEnumerable<(string Article, string Shown)> Scenarios(string repository, Citations citations) =>
        Files(repository, "scenarios", "*.yaml")
            .SelectMany(file => Expected().Matches(File.ReadAllText(file))
                .SelectMany(match => citations.In(match.Value))
                .Select(article => (article, $"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileNameWithoutExtension(file)}")));

    private static IEnumerable<string> Files(string repository, string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(repository, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"/// <summary>(?<text>(?:(?!</summary>).)*)</summary>(?:(?!/// <summary>).)*?class (?<class>\w+)", RegexOptions.Singleline)]
    private static partial Regex Described();

    [GeneratedRegex("///[^\n]*")]
    private static partial Regex Comments();

    [GeneratedRegex("article: [^,}\n]*")]
    private static partial Regex Expected();
}
