using System.CommandLine;
using DutyLaw.Calendars;

namespace Cli.Due;

/// <summary><c>due</c>: the last day of a deadline of working days, one by one or for a CSV of many.</summary>
public static class DueCommand
{
    /// <summary>The command; <paramref name="packs"/> names the folder with the calendars.</summary>
    public static Command Create(Option<string?> packs)
    {
        var from = DueOptions.From();
        var days = DueOptions.Days();
        var jurisdiction = DueOptions.Jurisdiction();
        var explain = new Option<bool>("--explain") { Description = "逐日列出计数和依据" };
        var csv = new Option<bool>("--csv") { Description = "自标准输入读取 start,working_days 各行，补上 due 后写到标准输出" };
        var command = new Command("due", "计算工作日期限的届满日（起始日不计）") { from, days, jurisdiction, explain, csv };
        command.Validators.Add(result =>
        {
            var one = result.GetResult(from) is not null && result.GetResult(days) is not null;
            var any = result.GetResult(from) is not null || result.GetResult(days) is not null;
            if (result.GetValue(csv) ? any || result.GetValue(explain) : !one)
            {
                result.AddError("请给出 --from 和 --days，或者只给出 --csv。");
            }
        });
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (OpenCalendar(PacksFolder.Find(parsed.GetValue(packs)), parsed.GetValue(jurisdiction), error) is not { } calendar)
            {
                return 1;
            }

            return parsed.GetValue(csv)
                ? DueCsv.Run(calendar, Console.In, output, error)
                : DueOnce.Run(calendar, parsed.GetValue(from), parsed.GetValue(days), parsed.GetValue(explain), output, error);
        });
        return command;
    }

    private static WorkingDayCalendar? OpenCalendar(string? folder, string? jurisdiction, TextWriter error)
    {
        if (folder is null)
        {
            error.WriteLine("找不到 jurisdictions 文件夹，请用 --packs 指明。");
            return null;
        }

        try
        {
            return CalendarLibrary.Load(Path.Combine(folder, "calendars")).ForJurisdiction(jurisdiction);
        }
        catch (Exception refused) when (refused is InvalidDataException or IOException)
        {
            error.WriteLine(refused.Message);
            return null;
        }
    }
}
