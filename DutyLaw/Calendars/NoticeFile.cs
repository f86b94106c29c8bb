using System.Globalization;
using System.Text.Json;

namespace DutyLaw.Calendars;

/// <summary>Reads one notice from its JSON file; the format is described in jurisdictions/calendars/README.md.</summary>
public static class NoticeFile
{
    private static readonly string[] Known =
        ["number", "title", "year", "published", "region", "amends", "source", "days"];

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The notice in the text, or every reason why it is refused.</summary>
    /// <param name="json">The content of the file.</param>
    /// <param name="name">Its name, for the refusals.</param>
    public static NoticeReading Parse(string json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return Read(document.RootElement, name, JsonLines.OfItems(json, "days"));
        }
        catch (JsonException error)
        {
            var line = error.LineNumber is { } number ? (int)number + 1 : (int?)null;
            return new(null, [new(name, line, "不是有效的JSON，或有重复的字段。")]);
        }
    }

    private static NoticeReading Read(JsonElement root, string name, IReadOnlyList<int> lines)
    {
        var refusals = new List<NoticeRefusal>();
        void Refuse(string reason, int? line = null) => refusals.Add(new(name, line, reason));

        if (root.ValueKind != JsonValueKind.Object)
        {
            Refuse("通知文件应是一个JSON对象。");
            return new(null, refusals);
        }

        foreach (var field in root.EnumerateObject().Where(f => !Known.Contains(f.Name)))
        {
            Refuse($"不认识的字段“{field.Name}”。");
        }

        string? Text(string field, bool required)
        {
            if (!root.TryGetProperty(field, out var value))
            {
                if (required)
                {
                    Refuse($"缺少字段“{field}”。");
                }

                return null;
            }

            if (value.ValueKind == JsonValueKind.String && value.GetString() is { } text && text.Trim().Length > 0)
            {
                return text;
            }

            Refuse($"字段“{field}”应是非空文字。");
            return null;
        }

        var number = Text("number", required: true);
        var title = Text("title", required: true);
        var region = Text("region", required: false);
        if (region is not null && !(region.Length == 6 && region.All(char.IsAsciiDigit)))
        {
            Refuse($"地区代码“{region}”应是6位数字。");
        }

        var amends = Text("amends", required: false);
        var published = Text("published", required: region is null);
        if (published is not null && !TryDate(published, out _))
        {
            Refuse($"发布日期“{published}”不是yyyy-MM-dd格式的日期。");
        }

        var year = 0;
        if (!root.TryGetProperty("year", out var yearValue) || yearValue.ValueKind != JsonValueKind.Number
            || !yearValue.TryGetInt32(out year) || year is < 1950 or > 2100)
        {
            Refuse("字段“year”应是1950至2100之间的年份。");
        }

        var source = Text("source", required: false);
        var days = NoticeDays.Read(root, year, mayUndoHolidays: amends is not null || region is not null, lines, Refuse);
        return refusals.Count > 0
            ? new(null, refusals)
            : new(
                new(number!, title!, year, published is null ? null : Date(published), region, amends, source, days), []);
    }

    internal static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
