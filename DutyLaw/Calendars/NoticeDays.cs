using System.Text.Json;

namespace DutyLaw.Calendars;

/// <summary>Reads the days of a notice and refuses those no notice of its year can arrange.</summary>
internal static class NoticeDays
{
    public static IReadOnlyList<NoticeDay> Read(
        JsonElement root, int year, bool mayUndoHolidays, IReadOnlyList<int> lines, Action<string, int?> refuse)
    {
        if (!root.TryGetProperty("days", out var list) || list.ValueKind != JsonValueKind.Array || list.GetArrayLength() == 0)
        {
            refuse("字段“days”应至少列出一天。", null);
            return [];
        }

        var days = new SortedDictionary<DateOnly, NoticeDay>();
        foreach (var (index, item) in list.EnumerateArray().Index())
        {
            int? line = index < lines.Count ? lines[index] : null;
            if (ReadOne(item) is not { } day)
            {
                refuse("每一天应写明date（yyyy-MM-dd）、off（true或false）和name（节日名称），且没有其他字段。", line);
            }
            else if (Objection(day, year, mayUndoHolidays) is { } objection)
            {
                refuse(objection, line);
            }
            else if (!days.TryAdd(day.Date, day))
            {
                refuse($"{day.Date:yyyy-MM-dd}重复列出。", line);
            }
        }

        return [.. days.Values];
    }

    private static NoticeDay? ReadOne(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object
        && item.EnumerateObject().Count() == 3
        && item.TryGetProperty("date", out var date) && date.ValueKind == JsonValueKind.String
        && NoticeFile.TryDate(date.GetString()!, out var day)
        && item.TryGetProperty("off", out var off) && off.ValueKind is JsonValueKind.True or JsonValueKind.False
        && item.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String
        && name.GetString() is { } text && text.Trim().Length > 0
            ? new(day, off.GetBoolean(), text)
            : null;

    private static string? Objection(NoticeDay day, int year, bool mayUndoHolidays)
    {
        if (year != 0 && (day.Date < new DateOnly(year - 1, 12, 1) || day.Date > new DateOnly(year + 1, 1, 31)))
        {
            return $"{day.Date:yyyy-MM-dd}不在{year}年及其前后各一个月之内。";
        }

        var ordinaryWorkday = !day.Off && day.Date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
        return ordinaryWorkday && !mayUndoHolidays
            ? $"{day.Date:yyyy-MM-dd}本来就是工作日，不能列为调休上班；如系更改已发布的通知，请写明amends。"
            : null;
    }
}
