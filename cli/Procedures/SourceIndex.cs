using System.Text.RegularExpressions;
using DutyLaw.Procedures;

namespace Cli.Procedures;

/// <summary>Which places of the source carry out or show which article: those whose description cites it.</summary>
public static partial class SourceIndex
{
    /// <summary>Test classes below a repository's folder, by article.</summary>
    /// <param name="procedures">The tables whose rows scenarios play.</param>
    public static ILookup<string, string> OfTests(string repository, Citations citations, IReadOnlyList<Procedure> procedures) =>
        Files(repository, "tests", "*Tests.cs")
            .SelectMany(file => Described().Matches(File.ReadAllText(file)))
            .SelectMany(match => citations.In(match.Groups["text"].Value).Select(article => (article, match.Groups["class"].Value)))
            .Concat(Scenarios(repository, citations))
            .Concat(Played(repository, procedures))
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

    /// <summary>A scenario that opens a case of a procedure and does an act of its table shows the article of that row.</summary>
    private static IEnumerable<(string Article, string Shown)> Played(string repository, IReadOnlyList<Procedure> procedures) =>
        from file in Files(repository, "scenarios", "*.yaml")
        let text = File.ReadAllText(file)
        let opened = Opened().Matches(text).Select(m => m.Groups[1].Value).ToHashSet()
        let done = Done().Matches(text).Select(m => m.Groups[1].Value).ToHashSet()
        from procedure in procedures
        where opened.Contains(procedure.Id)
        from row in procedure.Rows
        where done.Contains(row.Act)
        select (row.Article, $"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileNameWithoutExtension(file)}");

    private static IEnumerable<string> Files(string repository, string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(repository, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(
        @"/// <summary>(?<text>(?:(?!</summary>).)*)</summary>(?:(?!/// <summary>).)*?class (?<class>\w+)",
        RegexOptions.Singleline)]
    private static partial Regex Described();

    [GeneratedRegex("///[^\n]*")]
    private static partial Regex Comments();

    [GeneratedRegex(@"procedure: ([A-Z]{2}-\d)")]
    private static partial Regex Opened();

    [GeneratedRegex(@"\bdo: ([a-z-]+)")]
    private static partial Regex Done();

    [GeneratedRegex("article: [^,}\n]*")]
    private static partial Regex Expected();
}
