using System.CommandLine;
using System.Text;
using Cli.Due;
using static Platform.Tests.Calendars.CalendarFiles;

namespace Platform.Tests.Calendars;

public class DueCommandTests
{
    [Fact]
    public void The_due_day_of_one_deadline_is_printed() =>
        Run("--from", "2024-09-13", "--days", "10", "--jurisdiction", "152221")
            .ShouldBe((0, "2024-09-29\n", ""));

    [Fact]
    public void A_provisional_date_is_never_printed_silently() =>
        Run("--from", "2026-12-24", "--days", "6")
            .ShouldBe((0, "2027-01-01\n", "暂定：2027年节假日安排通知尚未发布或录入，该年暂按星期一至星期五计算。\n"));

    [Fact]
    public void The_explanation_lists_every_day_with_its_number_and_notice()
    {
        var (code, output, _) = Run("--from", "2023-04-20", "--days", "1", "--jurisdiction", "450323", "--explain");

        code.ShouldBe(0);
        var rows = output.Split('\n').Where(line => line.Contains("2023-04-2")).ToArray();
        rows.Length.ShouldBe(5);
        rows[3].ShouldContain("不计");
        rows[3].ShouldContain("壮族三月三放假（广西2023年壮族三月三放假通知）");
        rows[4].ShouldContain("星期一 │ 1 ");
    }

    [Theory]
    [InlineData("--from", "2024-02-30", "--days", "5")]
    [InlineData("--from", "2024-02-01", "--days", "0")]
    [InlineData("--from", "2024-02-01", "--days", "five")]
    [InlineData("--from", "2024-02-01", "--csv", "--explain")]
    [InlineData("--from", "2024-02-01", "--days", "5", "--jurisdiction", "45")]
    [InlineData("--days", "5")]
    [InlineData]
    public void An_order_that_cannot_be_computed_is_refused(params string[] arguments)
    {
        var (code, output, error) = Run(arguments);

        code.ShouldNotBe(0);
        output.ShouldNotContain("2024-");
        error.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_header_in_gives_a_header_out() =>
        Csv("start,working_days\r\n2024-09-13,10\r\n2023-03-15,5\r\n")
            .ShouldBe((0, "start,working_days,due\n2024-09-13,10,2024-09-29\n2023-03-15,5,2023-03-22\n", ""));

    [Fact]
    public void Lines_without_a_header_come_back_line_by_line() =>
        Csv("\uFEFF2024-09-13,10").ShouldBe((0, "2024-09-13,10,2024-09-29\n", ""));

    [Fact]
    public void A_malformed_line_refuses_the_whole_input_with_its_number() =>
        Csv("start,working_days\n2024-09-13,10\n2024-09-13\n2024-09-14,1,9\n\n").ShouldBe((2, "", """
            第3行“2024-09-13”不是“yyyy-MM-dd,工作日数”（1至10000）。
            第4行“2024-09-14,1,9”不是“yyyy-MM-dd,工作日数”（1至10000）。
            第5行“”不是“yyyy-MM-dd,工作日数”（1至10000）。
            共3行有误，未输出任何结果。

            """));

    [Fact]
    public void Provisional_lines_are_counted_on_standard_error()
    {
        var (code, output, error) = Csv("2026-12-24,5\n2026-12-24,6\n");

        (code, output).ShouldBe((0, "2026-12-24,5,2026-12-31\n2026-12-24,6,2027-01-01\n"));
        error.ShouldStartWith("其中1行的日期是暂定的");
    }

    [Fact]
    public void A_hundred_thousand_lines_come_back_complete_and_right()
    {
        var input = new StringBuilder("start,working_days\n");
        var expected = new StringBuilder("start,working_days,due\n");
        var first = Day("2019-01-01");
        for (var line = 0; line < 100_000; line++)
        {
            var start = first.AddDays(line % 2500);
            var days = (line % 97) + 1;
            input.Append($"{start:yyyy-MM-dd},{days}\n");
            expected.Append($"{start:yyyy-MM-dd},{days},{National.Due(start, days).Date:yyyy-MM-dd}\n");
        }

        Csv(input.ToString()).ShouldBe((0, expected.ToString(), ""));
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var packs = Cli.PacksFolder.CreateOption();
        var root = new RootCommand { packs, DueCommand.Create(packs) };
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = root.Parse(["due", "--packs", Packs, .. arguments])
            .Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }

    private static (int Code, string Output, string Error) Csv(string input)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = DueCsv.Run(National, new StringReader(input), output, error);
        return (code, output.ToString(), error.ToString());
    }
}
