using System.Text.RegularExpressions;

namespace Platform.Tests.Architecture;

/// <summary>Rules of the house that a reader of the source can check.</summary>
public sealed partial class SourceTests
{
    private static readonly string[] Code =
        ["Contracts", "DutyLaw", "ServiceDefaults", "services", "AppHost", "paper", "scenarios/player", "cli"];

    [Fact]
    public void Types_of_the_message_bus_appear_in_messaging_folders_and_program_files_only() =>
        Files("services", "ServiceDefaults", "DutyLaw", "Contracts")
            .Where(f => File.ReadAllText(f).Contains("using MassTransit", StringComparison.Ordinal))
            .Where(f => !f.Contains("/Messaging/", StringComparison.Ordinal) && !f.EndsWith("/Program.cs", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Redis_is_spoken_to_in_one_file_only() =>
        Files(Code).Count(f => File.ReadAllText(f).Contains("using StackExchange.Redis", StringComparison.Ordinal))
            .ShouldBeLessThanOrEqualTo(1);

    [Fact]
    public void Nothing_reads_the_clock_past_the_time_provider() =>
        Files(Code).Where(f => Clocks().IsMatch(File.ReadAllText(f))).ShouldBeEmpty();

    [Fact]
    public void The_law_reads_no_clock_and_no_culture() =>
        Files("DutyLaw").Where(f => Impure().IsMatch(File.ReadAllText(f))).ShouldBeEmpty();

    [Fact]
    public void Every_rule_of_the_book_is_in_a_file_of_its_own_name() =>
        DutyLaw.Procedures.RuleBook.All.Keys.Where(rule => !File.Exists(Repository.Path($"DutyLaw/Procedures/Rules/{rule}.cs")))
            .ShouldBeEmpty();

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Files(Code).Where(f => File.ReadLines(f).Count() > 300).ShouldBeEmpty();

    [Fact]
    public void No_line_is_longer_than_140_characters() =>
        (from pattern in (string[])["*.cs", "*.cshtml", "*.ts", "*.tsx", "*.css", "*.csproj"]
         from file in FilesOf(pattern, [.. Code, "tests", "benchmarks", "web"])
         from line in File.ReadLines(file).Index()
         where line.Item.Length > 140
         select $"{file}:{line.Index + 1}")
        .ShouldBeEmpty();

    [Fact]
    public void Usings_stand_in_order_the_systems_first() =>
        Files([.. Code, "tests", "benchmarks"])
            .Where(f => Usings().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value).ToList() is var usings
                && !usings.SequenceEqual(
                    usings.OrderBy(u => !u.StartsWith("System", StringComparison.Ordinal)).ThenBy(u => u, StringComparer.Ordinal)))
            .ShouldBeEmpty();

    /// <summary>What the law says stands in packs; the rules cite the articles they were written from.</summary>
    [Fact]
    public void No_text_in_code_names_an_article_or_a_procedure_of_one_jurisdiction() =>
        (from pattern in (string[])["*.cs", "*.cshtml"]
         from file in FilesOf(pattern, Code)
         where !file.Contains("/Rules/", StringComparison.Ordinal)
         from line in File.ReadLines(file).Index()
         where !line.Item.TrimStart().StartsWith("//", StringComparison.Ordinal) && OfOneJurisdiction().IsMatch(line.Item)
         select $"{file}:{line.Index + 1}")
        .ShouldBeEmpty();

    private static IEnumerable<string> Files(params string[] folders) => FilesOf("*.cs", folders);

    private static IEnumerable<string> FilesOf(string pattern, string[] folders) =>
        folders.SelectMany(f => Directory.EnumerateFiles(Repository.Path(f), pattern, SearchOption.AllDirectories))
            .Select(f => f.Replace('\\', '/'))
            .Where(f => !NotOurs().IsMatch(f));

    [GeneratedRegex("/(obj|node_modules|generated)/")]
    private static partial Regex NotOurs();

    [GeneratedRegex(@"^using ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Usings();

    [GeneratedRegex("\"[^\"]*\\b(XA|LC|JQ|NM|LY)([ -]|\")|^[^/]*第[一二三四五六七八九十]+条")]
    private static partial Regex OfOneJurisdiction();

    [GeneratedRegex(@"DateTime(Offset)?\.(Now|UtcNow|Today)")]
    private static partial Regex Clocks();

    [GeneratedRegex(@"TimeProvider|CultureInfo\.CurrentCulture|Stopwatch")]
    private static partial Regex Impure();
}
