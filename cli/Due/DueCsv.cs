using System.Text;
using DutyLaw.Calendars;

namespace Cli.Due;

/// <summary>
/// Lines of <c>start,working_days</c> in, the same lines with <c>due</c> out, a header in gives a header out. All or
/// nothing: a malformed line refuses the whole input with its line number.
/// </summary>
public static class DueCsv
{
    private const string Header = "start,working_days";
    private const int MostReported = 20;

    /// <summary>Computes every line.</summary>
    /// <returns>0; 2 when a line was malformed, with nothing written to <paramref name="output"/>.</returns>
    public static int Run(WorkingDayCalendar calendar, TextReader input, TextWriter output, TextWriter error)
    {
        var answer = new StringBuilder();
        var (number, malformed, provisional) = (0, 0, 0);
        string? doubt = null;
        while (input.ReadLine() is { } line)
        {
            number++;
            if (number == 1 && line.TrimStart('\uFEFF') is var first && (line = first) == Header)
            {
                answer.Append(Header).Append(",due\n");
                continue;
            }

            if (!TryRead(line, out var start, out var days))
            {
                if (++malformed <= MostReported)
                {
                    error.WriteLine($"第{number}行“{line}”不是“yyyy-MM-dd,工作日数”（1至{DueOptions.LongestDeadline}）。");
                }

                continue;
            }

            var due = calendar.Due(start, days);
            provisional += due.Provisional ? 1 : 0;
            doubt ??= due.Reason;
            answer.Append(line).Append(',').Append($"{due.Date:yyyy-MM-dd}").Append('\n');
        }

        if (malformed > 0)
        {
            error.WriteLine($"共{malformed}行有误，未输出任何结果。");
            return 2;
        }

        output.Write(answer);
        if (provisional > 0)
        {
            error.WriteLine($"其中{provisional}行的日期是暂定的，例如：{doubt}。");
        }

        return 0;
    }

    private static bool TryRead(string line, out DateOnly start, out int days)
    {
        days = 0;
        start = default;
        var comma = line.IndexOf(',');
        return comma > 0
            && DueOptions.TryDate(line.AsSpan(0, comma), out start)
            && DueOptions.TryDays(line.AsSpan(comma + 1), out days);
    }
}
