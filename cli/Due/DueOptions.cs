using System.CommandLine;
using System.Globalization;

namespace Cli.Due;

/// <summary>The options of <c>due</c> and the forms of a date and a number of days it accepts.</summary>
internal static class DueOptions
{
    /// <summary>Longest deadline accepted, in working days.</summary>
    public const int LongestDeadline = 10_000;

    public static Option<DateOnly> From() => new("--from")
    {
        Description = "起始日 yyyy-MM-dd，当日不计",
        CustomParser = result =>
        {
            if (!TryDate(result.Tokens[0].Value, out var date))
            {
                result.AddError($"“{result.Tokens[0].Value}”不是yyyy-MM-dd格式的日期。");
            }

            return date;
        },
    };

    public static Option<int> Days() => new("--days")
    {
        Description = "工作日数",
        CustomParser = result =>
        {
            if (!TryDays(result.Tokens[0].Value, out var days))
            {
                result.AddError($"“{result.Tokens[0].Value}”不是1至{LongestDeadline}之间的工作日数。");
            }

            return days;
        },
    };

    public static Option<string?> Jurisdiction()
    {
        var option = new Option<string?>("--jurisdiction") { Description = "行政区划代码（6位或9位），按所在地区的放假通知计算" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } code && !(code.Length is 6 or 9 && code.All(char.IsAsciiDigit)))
            {
                result.AddError($"“{code}”不是6位或9位行政区划代码。");
            }
        });
        return option;
    }

    /// <summary>Years up to 9000 leave room for the longest deadline.</summary>
    public static bool TryDate(ReadOnlySpan<char> text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
        && date.Year <= 9000;

    public static bool TryDays(ReadOnlySpan<char> text, out int days) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out days) && days is >= 1 and <= LongestDeadline;
}
