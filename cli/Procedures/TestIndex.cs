using System.Text.RegularExpressions;

namespace Cli.Procedures;

/// <summary>Which test classes show which article: those whose description begins with it.</summary>
public static partial class TestIndex
{
    /// <summary>Test classes below a repository's folder, by article.</summary>
    public static ILookup<string, string> Of(string repository) =>
        Directory.EnumerateFiles(Path.Combine(repository, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Describing().Matches(File.ReadAllText(file)))
            .SelectMany(match => Articles().Matches(match.Groups["text"].Value).Select(a => (Article: $"{match.Groups["document"].Value} {a.Value}", Class: match.Groups["class"].Value)))
            .Distinct()
            .ToLookup(t => t.Article, t => t.Class);

    [GeneratedRegex(@"/// <summary>\s*(?:///\s*)?(?<document>XA|LC|NM|LY|JQ) (?<text>(?:第[一二三四五六七八九十]+条、?)+).*?class (?<class>\w+)", RegexOptions.Singleline)]
    private static partial Regex Describing();

    [GeneratedRegex("第[一二三四五六七八九十]+条")]
    private static partial Regex Articles();
}
