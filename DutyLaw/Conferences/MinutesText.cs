using System.Text;

namespace DutyLaw.Conferences;

/// <summary>The minutes as one text, in the order in which a conference goes.</summary>
internal static class MinutesText
{
    public static string Of(Minutes minutes)
    {
        var text = new StringBuilder();
        text.Append(minutes.Title).Append(minutes.Number).Append("\n\n");
        text.Append($"时间：{minutes.Day:yyyy年M月d日}\n地点：{minutes.Place}\n主持：{minutes.Chair}\n");
        foreach (var group in minutes.Attendance.GroupBy(a => a.Presence).OrderBy(g => g.Key ?? (Presence)9))
        {
            text.Append($"{Titles.Of(group.Key)}：{string.Join("、", group.Select(Of))}\n");
        }

        foreach (var item in minutes.Items)
        {
            text.Append('\n').Append(item.Number).Append('．').Append(Of(item)).Append('\n');
        }

        return text.ToString();
    }

    public static string Of(MinutesItem item)
    {
        var text = new StringBuilder();
        text.Append($"{item.Title}（{item.ProposedBy}提出{(item.Kind == ItemKind.Case ? $"，{item.Text}" : "")}）\n");
        if (item.Kind == ItemKind.Topic)
        {
            text.Append($"议题内容：{item.Text}\n");
        }

        Section(text, "审议内容", item.Findings.Select(f => $"{f.What}：{f.Found}"));
        Section(text, "参会单位意见", item.Opinions.Select(o =>
            $"{o.Name}{(o.Subject is null ? "" : $"（{o.Subject}）")}：{Titles.Of(o.Opinion)}{Said(o.Text)}"));
        Section(text, "乡镇（街道）承接意见和会议结论", item.Townships.Select(t =>
            $"{t.Name}：{Titles.Of(t.Says)}{Said(t.Reason)}{t.Admitted switch { true => "；同意准入", false => "；不予准入", null => "" }}"));
        Section(text, "动议", item.Motion is null ? [] : [item.Motion]);
        Section(text, "会议决定", item.Decision is null ? [] : [item.Decision]);
        Section(text, "理由", string.IsNullOrWhiteSpace(item.Reason) ? [] : [item.Reason]);
        var dueOn = item.DueOn is { } due ? $"，{due:yyyy年M月d日}前完成" : "";
        Section(text, "责任单位", item.Responsible is null ? [] : [$"{item.Responsible}{dueOn}"]);
        return text.ToString().TrimEnd('\n');
    }

    private static string Of(AttendanceLine line) =>
        line.Name + (line.Deputy is { } deputy ? $"（{deputy}）" : line.Presence == Presence.Leave ? $"（{line.Reason}）" : "");

    private static string Said(string? text) => string.IsNullOrWhiteSpace(text) ? "" : $"，{text}";

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        if (lines.Select(l => l.TrimEnd('。', '；')).ToList() is { Count: > 0 } found)
        {
            text.Append(title).Append('：').Append(string.Join("；", found)).Append('\n');
        }
    }
}
