using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DutyLaw.Bodies;

namespace ScenarioPlayer.Format;

/// <summary>The single values of the format.</summary>
public static partial class Scalars
{
    /// <summary>Any text; <c>$run</c> in it becomes the run's number.</summary>
    public static Scalar Text { get; } = new("文字", (_, _) => null, () => new() { ["type"] = "string" });

    /// <summary>A legal date.</summary>
    public static Scalar Date { get; } = Matching("yyyy-MM-dd 格式的日期", "^\\d{4}-\\d{2}-\\d{2}$", text =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    /// <summary>A date and time as a clock on the wall in Asia/Shanghai shows it.</summary>
    public static Scalar LocalTime { get; } = Matching("yyyy-MM-ddTHH:mm 格式的当地时间", "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$", text =>
        DateTime.TryParseExact(text, "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    /// <summary>A number of seconds of real time: <c>5s</c>.</summary>
    public static Scalar Seconds { get; } = Matching("秒数，例如 5s", "^\\d{1,3}s$", text => SecondsPattern().IsMatch(text));

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static Scalar YesNo { get; } =
        new(
            "true 或 false",
            (text, _) => text is "true" or "false" ? null : $"“{text}”不是 true 或 false。",
            () => new() { ["type"] = "boolean" })
        {
            Value = text => text == "true",
        };

    /// <summary>A whole number.</summary>
    public static Scalar Number { get; } =
        new(
            "整数",
            (text, _) => int.TryParse(text, CultureInfo.InvariantCulture, out var _) ? null : $"“{text}”不是整数。",
            () => new() { ["type"] = "integer" })
        {
            Value = text => int.Parse(text, CultureInfo.InvariantCulture),
        };

    /// <summary>
    /// An account: the first of a body is named like it, a further one carries its number, <c>establishment-office.2@152221</c>.
    /// </summary>
    public static Scalar Account { get; } = new(
        "账号，例如 establishment-office@152221",
        (text, reading) => UnknownBody(AccountName.BodyOf(text), text, "账号", reading),
        () => Patterned("^[a-z-]+(\\.\\d+)?@(\\d{6}|\\d{9})$"));

    /// <summary>A body of a pack, <c>slug@division</c>.</summary>
    public static Scalar Body { get; } = new(
        "部门或者单位，例如 establishment-office@152221",
        (text, reading) => UnknownBody(text, text, "部门或者单位", reading),
        () => Patterned("^[a-z-]+@(\\d{6}|\\d{9})$"));

    /// <summary>An account, or <c>nobody</c>.</summary>
    public static Scalar AccountOrNobody { get; } = new(
        "账号，或 nobody",
        (text, reading) => text == "nobody" ? null : Account!.Objection(text, reading),
        () => Patterned("^nobody$|^[a-z-]+(\\.\\d+)?@(\\d{6}|\\d{9})$"));

    /// <summary>A county's six digits.</summary>
    public static Scalar County { get; } = new(
        "六位旗县代码",
        (text, reading) => reading.Packs.SelectMany(p => p.Counties).Any(c => c.Code == text)
            ? null
            : $"未知的旗县代码“{text}”{Suggestion.For(text, reading.Packs.SelectMany(p => p.Counties).Select(c => c.Code))}",
        () => Patterned("^\\d{6}$"));

    /// <summary>A township's nine digits.</summary>
    public static Scalar Township { get; } = new(
        "九位苏木乡镇代码",
        (text, reading) => reading.Packs.Any(p => p.Find(DutyLaw.Bodies.Body.OfTownship(text)) is not null)
            ? null
            : $"未知的苏木乡镇代码“{text}”{Suggestion.For(text, TownshipsOfItsCounty(text, reading))}",
        () => Patterned("^\\d{9}$"));

    /// <summary>A case that an earlier step saved: <c>$case</c>.</summary>
    public static Scalar Reference { get; } = new(
        "先前保存的名称，例如 $case",
        (text, reading) => text.StartsWith('$') && reading.Saved.Contains(text[1..])
            ? null
            : $"没有保存过“{text}”{Suggestion.For(text, reading.Saved.Select(s => $"${s}"))}",
        () => Patterned("^\\$[a-z][A-Za-z0-9-]*$"));

    /// <summary>A saved case or a duty's title.</summary>
    public static Scalar Duty { get; } = new(
        "事项名称或先前保存的名称",
        (text, reading) => text.StartsWith('$') ? Reference.Objection(text, reading) : null,
        () => new() { ["type"] = "string" });

    /// <summary>A way of shifting work that a pack names.</summary>
    public static Scalar ShiftWay { get; } = new(
        "转嫁工作责任的方式",
        (text, reading) => WaysOf(reading).ToList() is var ways && ways.Contains(text)
            ? null
            : $"未知的值“{text}”{Suggestion.For(text, ways)}可用：{string.Join("、", ways)}",
        () => new() { ["type"] = "string" });

    /// <summary>A file, named from the scenario's folder.</summary>
    public static Scalar OtherFile { get; } = new(
        "文件名",
        (text, reading) => File.Exists(Path.Combine(reading.Folder, text)) ? null : $"没有文件“{text}”（自剧本所在文件夹算起）。",
        () => new() { ["type"] = "string" });

    /// <summary>One of some words.</summary>
    public static Scalar Word(params IReadOnlyList<string> words) => new(
        string.Join("、", words),
        (text, _) => words.Contains(text) ? null : $"未知的值“{text}”{Suggestion.For(text, words)}可用：{string.Join("、", words)}",
        () => new() { ["enum"] = new JsonArray([.. words.Select(w => JsonValue.Create(w))]) });

    private static string? UnknownBody(string body, string text, string what, Reading reading) =>
        reading.Packs.Any(p => p.Find(body) is not null)
            ? null
            : $"未知的{what}“{text}”{Suggestion.For(text, reading.Packs.SelectMany(p => p.Bodies).Select(b => b.Code))}";

    /// <summary>Codes of the townships of the county that a code begins with.</summary>
    private static IEnumerable<string> TownshipsOfItsCounty(string township, Reading reading) =>
        reading.Packs.SelectMany(p => p.Counties)
            .Where(c => township.StartsWith(c.Code, StringComparison.Ordinal))
            .SelectMany(c => c.Townships)
            .Select(t => t.Code);

    private static IEnumerable<string> WaysOf(Reading reading) =>
        reading.Packs.SelectMany(p => p.Shifting?.Ways ?? []).Select(way => way.Value).Distinct();

    private static Scalar Matching(string name, string pattern, Func<string, bool> right) => new(
        name, (text, _) => right(text) ? null : $"“{text}”不是{name}。", () => Patterned(pattern));

    private static JsonObject Patterned(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    [GeneratedRegex("^\\d{1,3}s$")]
    private static partial Regex SecondsPattern();
}
