using DutyLaw.Calendars;
using Spectre.Console;

namespace Cli.Due;

/// <summary>One due date on standard output, explained day by day on request; doubts go to standard error.</summary>
internal static class DueOnce
{
    public static int Run(
        WorkingDayCalendar calendar, DateOnly start, int days, bool explain, TextWriter output, TextWriter error)
    {
        var due = calendar.Due(start, days);
        output.WriteLine(due.Date.ToString("yyyy-MM-dd"));
        if (explain)
        {
            WriteTable(calendar.Explain(start, days), output);
        }

        if (due.Provisional)
        {
            error.WriteLine($"暂定：{due.Reason}。");
        }

        return 0;
    }

    private static void WriteTable(IReadOnlyList<CountedDay> counted, TextWriter output)
    {
        var table = new Table().AddColumns("日期", "星期", "计数", "依据");
        foreach (var (day, number) in counted)
        {
            var basis = day.Notice is { } notice ? $"{day.Description}（{notice}）" : day.IsWorkingDay ? "" : "周末";
            table.AddRow(
                day.Date.ToString("yyyy-MM-dd"),
                day.Weekday,
                number?.ToString() ?? "不计",
                Markup.Escape(day.Provisional is null ? basis : $"{basis}（暂定）"));
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = Math.Max(console.Profile.Width, 120);
        console.Write(table);
    }
}
