using System.Text.RegularExpressions;
using DutyLaw.Articles;

namespace Cli.Procedures;

/// <summary>Finds the articles that a text cites: <c>XA 第九条</c>, <c>JQ 准入第七条、第八条</c>, <c>XA art. 12</c>.</summary>
public sealed partial class Citations(ArticleText articles)
{
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>References of the articles cited, each once.</summary>
    public IEnumerable<string> In(string text) => Chinese().Matches(text).SelectMany(Named)
        .Concat(English().Matches(text).Select(m =>
            $"{m.Groups[1].Value} 第{Number(int.Parse(m.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture))}条"))
        .Where(reference => articles.Find(reference)?.Reference == reference)
        .Distinct();

    /// <summary>The names after a regulation's short name; a part's name goes on to those that follow without one.</summary>
    private IEnumerable<string> Named(Match match)
    {
        var part = "";
        foreach (var name in match.Groups["names"].Value.Split('、'))
        {
            var at = name.IndexOf('第', StringComparison.Ordinal);
            part = at > 0 ? name[..at] : part;
            if (articles.Find($"{match.Groups["document"].Value} {(at == 0 ? part : "")}{name}") is { } found)
            {
                yield return found.Reference;
            }
        }
    }

    private static string Number(int number) => number <= 10 ? $"{Numerals[number - 1]}"
        : number < 20 ? $"十{Numerals[number - 11]}"
        : $"{Numerals[(number / 10) - 1]}十{(number % 10 == 0 ? "" : Numerals[(number % 10) - 1])}";

    [GeneratedRegex(@"\b(?<document>XA|LC|NM|LY|JQ) (?<names>[\p{IsCJKUnifiedIdeographs}（）]+(?:、[\p{IsCJKUnifiedIdeographs}（）]+)*)")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\b(XA|LC|JQ) art(?:icle|\.) (\d{1,2})\b")]
    private static partial Regex English();
}
